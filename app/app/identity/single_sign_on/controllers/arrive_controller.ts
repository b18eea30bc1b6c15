import type { HttpContext } from '@adonisjs/core/http'
import { completeSignIn } from '#identity/second_factor/complete_sign_in'
import { currentSession } from '#identity/sessions/browser_session'
import { LinkOwnIdentity } from '#identity/single_sign_on/actions/link_own_identity'
import { SignInElsewhere } from '#identity/single_sign_on/actions/sign_in_elsewhere'
import { arrive } from '#identity/single_sign_on/flow/arrive'
import { hasSecondFactor, type Claims } from '#identity/single_sign_on/flow/claims'
import { endJourney, type Journey } from '#identity/single_sign_on/flow/journey'
import { SingleSignOnRefused } from '#identity/single_sign_on/flow/refused'
import IdentityProvider from '#identity/single_sign_on/models/identity_provider'
import { flowAddressValidator } from '#identity/single_sign_on/validators/flow_validators'
import { authEvents } from '#platform/metrics/security_metrics'

/**
 * GET /api/v1/session/single-sign-on/:id/callback: the browser comes back from the provider. The answer is always a
 * page of ours; what went wrong stands in its address as a reason.
 */
export default class ArriveController {
  async handle(ctx: HttpContext) {
    const { params } = await ctx.request.validateUsing(flowAddressValidator)
    /* The address that was asked for holds a code: nobody keeps it or passes it on. */
    ctx.response.header('Cache-Control', 'no-store')
    ctx.response.header('Referrer-Policy', 'no-referrer')
    let journey: Journey | undefined
    try {
      journey = endJourney(ctx, params.id)
      const provider = await enabledProvider(params.id)
      const claims = await arrive(provider, journey, ctx.request.parsedUrl.query ?? '')
      return await this.#goOn(ctx, { provider, journey, claims })
    } catch (error) {
      if (!(error instanceof SingleSignOnRefused)) throw error
      return this.#refuse(ctx, error, journey)
    }
  }

  async #goOn(
    ctx: HttpContext,
    { provider, journey, claims }: { provider: IdentityProvider; journey: Journey; claims: Claims }
  ) {
    if (journey.link) {
      const current = await currentSession(ctx)
      if (current?.user.id !== journey.link) throw new SingleSignOnRefused('expired')
      await new LinkOwnIdentity().run(provider, claims, current.user)
      return ctx.response.redirect().toPath('/account?single_sign_on=linked')
    }
    const user = await new SignInElsewhere().run(provider, claims)
    const second = hasSecondFactor(claims, provider) ? 'provider' : undefined
    const { second_factor: wanted } = await completeSignIn(ctx, user, {
      first: 'single_sign_on',
      second,
    })
    if (!wanted) return ctx.response.redirect().toPath(journey.next ?? '/')
    return toSignIn(ctx, 'second_factor', journey.next)
  }

  #refuse(ctx: HttpContext, { reason, cause }: SingleSignOnRefused, journey?: Journey) {
    authEvents.inc({ role: 'unknown', result: 'failure', mfa: 'none' })
    ctx.logger.warn({ reason, because: messagesOf(cause) }, 'single sign-on refused')
    if (journey?.link) return ctx.response.redirect().toPath(`/account?single_sign_on=${reason}`)
    return toSignIn(ctx, reason, journey?.next)
  }
}

/** Of the errors behind one another only what they say: what they hold besides may be a token. */
function messagesOf(error: unknown): string[] {
  return error instanceof Error ? [error.message, ...messagesOf(error.cause)] : []
}

function toSignIn(ctx: HttpContext, result: string, next?: string) {
  const query = new URLSearchParams({ single_sign_on: result, ...(next ? { next } : {}) })
  return ctx.response.redirect().toPath(`/sign-in?${query}`)
}

async function enabledProvider(id: string): Promise<IdentityProvider> {
  const provider = await IdentityProvider.query().where({ id, enabled: true }).first()
  if (!provider) throw new SingleSignOnRefused('expired')
  return provider
}
