import { createHash } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import User from '#identity/models/user'
import { endSessionHere } from '#identity/sessions/browser_session'
import type { FirstFactor } from '#identity/second_factor/proved'
import { Problem } from '#platform/errors/problem'

const KEY = 'pending_sign_in'
const LONGEST_PENDING = 10 * 60_000

type Kept = { userId: string; first: FirstFactor; since: number; password: string }

export type PendingSignIn = { user: User; first: FirstFactor }

export class NoPendingSignIn extends Problem {
  static status = 401
  static code = 'E_NO_PENDING_SIGN_IN'
  static help = 'Sign in again from the beginning.'
  static message = 'Nobody is signing in here, or it took longer than ten minutes'
}

/**
 * Remembers that the first factor was right. It counts for nothing but the second one: whoever was signed in in this
 * browser is out, and the session's id is a new one.
 */
export async function beginPending(ctx: HttpContext, user: User, first: FirstFactor) {
  await endSessionHere(ctx)
  ctx.session.regenerate()
  const password = fingerprint(user)
  ctx.session.put(KEY, { userId: user.id, first, since: Date.now(), password } satisfies Kept)
}

/** Who has shown the first factor in this browser, with roles; nothing once the account was closed or has a new password. */
export async function pendingSignIn({ session }: HttpContext): Promise<PendingSignIn | undefined> {
  const kept: Kept | undefined = session.get(KEY)
  if (!kept || kept.since + LONGEST_PENDING < Date.now()) return undefined
  const user = await User.query()
    .where({ id: kept.userId, status: 'active' })
    .preload('roleAssignments')
    .first()
  if (!user || fingerprint(user) !== kept.password) return undefined
  return { user, first: kept.first }
}

/** @throws NoPendingSignIn */
export async function pendingSignInOrFail(ctx: HttpContext): Promise<PendingSignIn> {
  const pending = await pendingSignIn(ctx)
  if (!pending) throw new NoPendingSignIn()
  return pending
}

export function forgetPending({ session }: HttpContext): void {
  session.forget(KEY)
}

/** Changes when the password does. */
function fingerprint({ password }: User): string {
  return createHash('sha256')
    .update(password ?? '')
    .digest('base64')
}
