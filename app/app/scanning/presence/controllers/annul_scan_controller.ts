import type { HttpContext } from '@adonisjs/core/http'
import { AnnulScan } from '#scanning/presence/actions/annul_scan'
import { annulValidator } from '#scanning/presence/validators/annul_validator'

/** POST /api/v1/scans/:nonce/annul: the holder did not go through. Sending it again changes nothing. */
export default class AnnulScanController {
  async handle({ request, response, device }: HttpContext) {
    const { params, occurred_at: occurredAt } = await request.validateUsing(annulValidator)
    const { nonce } = params
    const { annulledAt, already } = await new AnnulScan().run({ nonce, occurredAt, device })
    return response.ok({ nonce, annulled_at: annulledAt.toISOString(), already })
  }
}
