import type { HttpContext } from '@adonisjs/core/http'
import limiter from '@adonisjs/limiter/services/main'
import School from '#identity/models/school'
import { depart } from '#identity/single_sign_on/flow/depart'
import IdentityProvider from '#identity/single_sign_on/models/identity_provider'
import { departValidator } from '#identity/single_sign_on/validators/flow_validators'

/** A whole school signs in from one address before the first bell. */
const limit = { requests: 2000, duration: '15 min' } as const

/** POST /api/v1/session/single-sign-on/:id: where the browser goes on to sign in. */
export default class DepartController {
  async handle(ctx: HttpContext) {
    const { params, next } = await ctx.request.validateUsing(departValidator)
    await limiter.use(limit).consume(`single_sign_on:${ctx.request.ip()}`)
    const { id: schoolId } = await School.ofThisSite()
    const provider = await IdentityProvider.query()
      .where({ id: params.id, schoolId, enabled: true })
      .firstOrFail()
    return ctx.response.ok({ address: await depart(ctx, provider, { next }) })
  }
}
