import type { HttpContext } from '@adonisjs/core/http'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'
import { ErasePerson } from '#privacy/erasure/actions/erase_person'
import { assertSameName } from '#privacy/erasure/assert_same_name'
import { erasableAccount } from '#privacy/erasure/erasable_account'
import ErasurePolicy from '#privacy/erasure/policies/erasure_policy'
import { presentErased } from '#privacy/erasure/present_erased'
import { eraseValidator } from '#privacy/erasure/validators/erasure_validators'

/** POST /api/v1/users/:id/erasure: removes the name, address and traces of somebody whose account is closed. */
export default class EraseUserController {
  async handle({ request, response, bouncer, user: actor, userSession }: HttpContext) {
    await bouncer.with(ErasurePolicy).authorize('erase')
    const { params, name } = await request.validateUsing(eraseValidator)
    const user = await erasableAccount(actor, params.id)
    assertConfirmed(userSession)
    assertSameName(name, user.name)
    const erased = await new ErasePerson().run({
      schoolId: actor.schoolId,
      studentId: null,
      userId: user.id,
      because: 'request',
      actor,
    })
    return response.ok({ erasure: presentErased(erased) })
  }
}
