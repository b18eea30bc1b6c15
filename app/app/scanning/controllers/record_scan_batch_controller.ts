import type { HttpContext } from '@adonisjs/core/http'
import { RecordScanBatch } from '#scanning/actions/record_scan_batch'
import { scanBatchValidator } from '#scanning/validators/scan_validator'

/** POST /api/v1/scans/batch: what a gate has scanned without a network. Each item has its own answer, in their order. */
export default class RecordScanBatchController {
  async handle({ request, response, device }: HttpContext) {
    const { scans } = await request.validateUsing(scanBatchValidator)
    const results = await new RecordScanBatch().run(scans, device)
    return response.ok({ results, server_time: new Date().toISOString() })
  }
}
