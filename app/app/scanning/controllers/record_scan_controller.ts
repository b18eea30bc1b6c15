import type { HttpContext } from '@adonisjs/core/http'
import { RecordScan } from '#scanning/actions/record_scan'
import { orderedScan } from '#scanning/transformers/order_scan'
import { answerScan } from '#scanning/transformers/scan_answer'
import { scanValidator } from '#scanning/validators/scan_validator'

/** POST /api/v1/scans */
export default class RecordScanController {
  #recordScan = new RecordScan()

  async handle({ request, response, device }: HttpContext) {
    const body = await request.validateUsing(scanValidator)
    const scan = await this.#recordScan.run(orderedScan(body), device)
    return response.ok(answerScan(body.nonce, scan))
  }
}
