import type { HttpContext } from '@adonisjs/core/http'
import ErasurePolicy from '#privacy/erasure/policies/erasure_policy'
import { previewRetention } from '#privacy/retention/actions/preview_retention'

/** GET /api/v1/privacy/retention: how long what is kept, and what the next night would remove. */
export default class ShowRetentionController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(ErasurePolicy).authorize('erase')
    return response.ok({ classes: await previewRetention(user.schoolId) })
  }
}
