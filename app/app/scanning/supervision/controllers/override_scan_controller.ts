import type { HttpContext } from '@adonisjs/core/http'
import { OverrideScan } from '#scanning/supervision/actions/override_scan'
import { overrideScanValidator } from '#scanning/supervision/validators/supervision_validators'
import { answerScan } from '#scanning/transformers/scan_answer'

/** POST /api/v1/gate/overrides: it happens now, whatever the gate's clock says. */
export default class OverrideScanController {
  async handle({ request, response, device, supervision }: HttpContext) {
    const body = await request.validateUsing(overrideScanValidator)
    const scan = await new OverrideScan().run({
      nonce: body.nonce,
      passId: body.pass_id,
      direction: body.direction,
      reasonCode: body.reason_code ?? 'other',
      reason: body.reason,
      insteadOf: body.instead_of,
      device,
      supervisor: supervision.user,
    })
    return response.ok(answerScan(body.nonce, scan))
  }
}
