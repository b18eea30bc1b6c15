import type { HttpContext } from '@adonisjs/core/http'
import { RemovePhone } from '#passes/phones/actions/remove_phone'
import { forgetPhone, phoneIdOf } from '#passes/phones/phone_cookie'
import PhonePolicy from '#passes/phones/policies/phone_policy'
import { phoneAddressValidator } from '#passes/phones/validators/phone_validators'
import { ownStudent } from '#passes/reading/visible_pass'

/** DELETE /api/v1/my/phones/:id: it shows no more codes; other phones get new keys at their next contact. */
export default class RemovePhoneController {
  async handle(ctx: HttpContext) {
    const { request, response, bouncer, user } = ctx
    await bouncer.with(PhonePolicy).authorize('useOwn')
    const { params } = await request.validateUsing(phoneAddressValidator)
    const own = phoneIdOf(ctx)
    const student = await ownStudent(user)
    await new RemovePhone().run({ student, user, phoneId: params.id, own })
    if (params.id === own) forgetPhone(ctx)
    return response.noContent()
  }
}
