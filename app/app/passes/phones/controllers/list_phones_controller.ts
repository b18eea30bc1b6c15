import type { HttpContext } from '@adonisjs/core/http'
import { phonesInUse } from '#passes/phones/actions/register_phone'
import { phoneIdOf } from '#passes/phones/phone_cookie'
import PhonePolicy from '#passes/phones/policies/phone_policy'
import { presentPhone } from '#passes/phones/present_phone'
import { ownStudent } from '#passes/reading/visible_pass'

/** GET /api/v1/my/phones: the phones that show the student's codes, two at most. */
export default class ListPhonesController {
  async handle(ctx: HttpContext) {
    await ctx.bouncer.with(PhonePolicy).authorize('useOwn')
    const student = await ownStudent(ctx.user)
    const own = phoneIdOf(ctx)
    const phones = await phonesInUse(student.id)
    return ctx.response.ok({ phones: phones.map((phone) => presentPhone(phone, own)) })
  }
}
