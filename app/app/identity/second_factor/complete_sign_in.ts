import type { HttpContext } from '@adonisjs/core/http'
import type User from '#identity/models/user'
import { factorsOf, recoveryCodesLeft } from '#identity/second_factor/factors_of'
import { mustHaveSecondFactor } from '#identity/second_factor/must_have_second_factor'
import { beginPending, forgetPending } from '#identity/second_factor/pending_sign_in'
import type { Proved, SecondFactorMethod } from '#identity/second_factor/proved'
import { beginSession } from '#identity/sessions/browser_session'
import { presentUser, type PresentedUser } from '#identity/transformers/present_user'
import { authEvents } from '#platform/metrics/security_metrics'

export type SecondFactorWanted = { wanted: 'prove' | 'set_up'; methods: SecondFactorMethod[] }

/** How far a sign-in is: done, or waiting for the second factor. */
export type SignInStep =
  { user: PresentedUser; second_factor: null } | { user: null; second_factor: SecondFactorWanted }

/** Goes on with a sign-in after a factor was proved: to the session, or to the factor that is still wanted. */
export async function completeSignIn(
  ctx: HttpContext,
  user: User,
  proved: Proved
): Promise<SignInStep> {
  const wanted = proved.second ? undefined : await wantedOf(user)
  if (wanted) {
    await beginPending(ctx, user, proved.first)
    return { user: null, second_factor: wanted }
  }
  forgetPending(ctx)
  await beginSession(ctx, user, proved)
  await user.load('roleAssignments')
  for (const { role } of user.roleAssignments) {
    authEvents.inc({ role, result: 'success', mfa: proved.second ?? 'none' })
  }
  return { user: await presentUser(user), second_factor: null }
}

/** What the person is still asked for; nothing if the first factor is enough. */
export async function wantedOf(user: User): Promise<SecondFactorWanted | undefined> {
  const methods = await factorsOf(user.id)
  if (methods.length > 0) {
    const left = await recoveryCodesLeft(user.id)
    return { wanted: 'prove', methods: left > 0 ? [...methods, 'recovery_code'] : methods }
  }
  await user.load((relations) => relations.load('roleAssignments').load('school'))
  if (!mustHaveSecondFactor(user, user.school)) return undefined
  return { wanted: 'set_up', methods: ['totp', 'passkey'] }
}
