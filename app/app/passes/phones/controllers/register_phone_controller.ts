import type { HttpContext } from '@adonisjs/core/http'
import { RegisterPhone } from '#passes/phones/actions/register_phone'
import { phoneIdOf, rememberPhone } from '#passes/phones/phone_cookie'
import { phoneNameOf } from '#passes/phones/phone_name'
import PhonePolicy from '#passes/phones/policies/phone_policy'
import { presentPhone } from '#passes/phones/present_phone'
import { registerPhoneValidator } from '#passes/phones/validators/phone_validators'
import { ownStudent } from '#passes/reading/visible_pass'

/** POST /api/v1/my/phones: makes this browser one of the student's phones; again it changes nothing. */
export default class RegisterPhoneController {
  async handle(ctx: HttpContext) {
    const { request, response, bouncer, user } = ctx
    await bouncer.with(PhonePolicy).authorize('useOwn')
    const wish = await request.validateUsing(registerPhoneValidator)
    const phone = await new RegisterPhone().run({
      student: await ownStudent(user),
      user,
      known: phoneIdOf(ctx),
      name: phoneNameOf(request.header('user-agent')),
      replaceOldest: wish.replace_oldest ?? false,
    })
    rememberPhone(ctx, phone.id)
    return response.ok({ phone: presentPhone(phone, phone.id) })
  }
}
