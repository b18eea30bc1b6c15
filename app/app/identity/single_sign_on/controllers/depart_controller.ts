import type { HttpContext } from '@adonisjs/core/http'
import School from '#identity/models/school'
import { depart } from '#identity/single_sign_on/flow/depart'
import IdentityProvider from '#identity/single_sign_on/models/identity_provider'
import { departValidator } from '#identity/single_sign_on/validators/flow_validators'
import { Limit } from '#platform/limits/limit'
import { networkOf } from '#platform/limits/network_of'

/** A whole school signs in from one address before the first bell. */
const perNetwork = new Limit('single_sign_on', { requests: 2000, duration: '15 min' })

/** POST /api/v1/session/single-sign-on/:id: where the browser goes on to sign in. */
export default class DepartController {
  async handle(ctx: HttpContext) {
    const { params, next } = await ctx.request.validateUsing(departValidator)
    await perNetwork.count(networkOf(ctx.request.ip()))
    const { id: schoolId } = await School.ofThisSite()
    const provider = await IdentityProvider.query()
      .where({ id: params.id, schoolId, enabled: true })
      .firstOrFail()
    return ctx.response.ok({ address: await depart(ctx, provider, { next }) })
  }
}
