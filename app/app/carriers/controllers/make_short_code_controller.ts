import type { HttpContext } from '@adonisjs/core/http'
import { formatShortCode } from '#domain/short_code'
import { MakeShortCode } from '#carriers/actions/make_short_code'
import ShortCodePolicy from '#carriers/policies/short_code_policy'
import { passAddressValidator } from '#carriers/validators/pass_address'
import Pass from '#passes/models/pass'
import { Limit } from '#platform/limits/limit'

/** A holder needs one code, and another after a typing error. */
const perHolder = new Limit('short_code_made', { requests: 10, duration: '1 min' })

/** POST /api/v1/my/passes/:id/short-code */
export default class MakeShortCodeController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    const { params } = await request.validateUsing(passAddressValidator)
    const pass = await Pass.query()
      .where({ id: params.id, schoolId: user.schoolId })
      .preload('student')
      .firstOrFail()
    await bouncer.with(ShortCodePolicy).authorize('make', pass)
    await perHolder.count(user.id)

    const { code, expiresAt } = await new MakeShortCode().run({ pass, holder: user })
    response.header('Cache-Control', 'no-store')
    return response.created({
      short_code: { code: formatShortCode(code), expires_at: expiresAt.toISO()! },
      server_time: Date.now(),
    })
  }
}
