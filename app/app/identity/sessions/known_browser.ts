import { randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import { servedByTls } from '#config/app'
import { normaliseEmail } from '#identity/models/user'

const COOKIE = servedByTls ? '__Host-student_pass_browser' : 'student_pass_browser'
const LONGEST_KNOWN = 180 * 24 * 60 * 60

type Kept = { id: string; email: string; since: number }

/**
 * Notes in this browser that somebody has signed in here. It opens nothing: it only says whose tries are counted apart
 * from a stranger's. Sealed by the application's key, so that nobody can make one for somebody else.
 */
export function rememberBrowser({ response }: HttpContext, user: { email: string }): void {
  const kept: Kept = { id: randomUUID(), email: normaliseEmail(user.email), since: Date.now() }
  response.encryptedCookie(COOKIE, kept, {
    maxAge: LONGEST_KNOWN,
    path: '/',
    httpOnly: true,
    secure: servedByTls,
    sameSite: 'strict',
  })
}

/** The id of this browser if the last who signed in here has this e-mail address. */
export function knownBrowser({ request }: HttpContext, email: string): string | undefined {
  const kept: Kept | undefined | null = request.encryptedCookie(COOKIE)
  if (!kept || kept.email !== normaliseEmail(email)) return undefined
  if (kept.since + LONGEST_KNOWN * 1000 < Date.now()) return undefined
  return kept.id
}
