import type { HttpContext } from '@adonisjs/core/http'
import { previewAccountErasure } from '#privacy/erasure/actions/preview_erasure'
import { erasableAccount } from '#privacy/erasure/erasable_account'
import ErasurePolicy from '#privacy/erasure/policies/erasure_policy'
import { personAddressValidator } from '#privacy/erasure/validators/erasure_validators'

/** GET /api/v1/users/:id/erasure: what would go with an account that is closed, and what would stay. */
export default class PreviewUserErasureController {
  async handle({ request, response, bouncer, user: actor }: HttpContext) {
    await bouncer.with(ErasurePolicy).authorize('erase')
    const { params } = await request.validateUsing(personAddressValidator)
    const user = await erasableAccount(actor, params.id)
    const { id, name, email } = user
    return response.ok({ user: { id, name, email }, ...(await previewAccountErasure(user)) })
  }
}
