import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import type User from '#identity/models/user'
import UserSession from '#identity/models/user_session'
import { mustHaveSecondFactor } from '#identity/second_factor/must_have_second_factor'
import type { Proved } from '#identity/second_factor/proved'
import { rememberBrowser } from '#identity/sessions/known_browser'
import { isAlive, LONGEST_SESSION } from '#identity/sessions/session_lifetime'

const KEY = 'user_session'
const LONGEST_AGENT = 300

/** Signs somebody in in this browser. The session's id is a new one: what was planted before is worth nothing. */
export async function beginSession(ctx: HttpContext, user: User, { first, second }: Proved) {
  const { auth, session, request } = ctx
  const now = DateTime.utc()
  await endEarlier(session.get(KEY), now)
  const begun = await UserSession.create({
    schoolId: user.schoolId,
    userId: user.id,
    lastSeenAt: now,
    confirmedAt: now,
    firstFactor: first,
    secondFactor: second ?? null,
    expiresAt: now.plus(LONGEST_SESSION),
    address: request.ip(),
    agent: (request.header('user-agent') ?? '').slice(0, LONGEST_AGENT),
  })
  await auth.use('web').login(user)
  session.put(KEY, begun.id)
  rememberBrowser(ctx, user)
  return begun
}

/** Who is signed in in this browser, with roles, and by which session; nothing if it was ended or has run out. */
export async function currentSession({
  auth,
  session,
}: HttpContext): Promise<{ user: User; session: UserSession } | undefined> {
  const id: string | undefined = session.get(KEY)
  if (!id || !(await auth.use('web').check())) return undefined
  const user = auth.use('web').user!
  if (user.status !== 'active') return undefined
  const [found] = await Promise.all([
    UserSession.query().where({ id, userId: user.id }).first(),
    user.load((relations) => relations.load('roleAssignments').load('school')),
  ])
  if (!found || !isAlive(found, user)) return undefined
  /* Whatever began it: a role that has come since may want more than was shown. */
  if (!found.secondFactor && mustHaveSecondFactor(user, user.school)) return undefined
  await noteSeen(found)
  return { user, session: found }
}

/** Signs out whoever is signed in in this browser, for somebody who is about to be. */
export async function endSessionHere({ auth, session }: HttpContext): Promise<void> {
  await endEarlier(session.get(KEY), DateTime.utc())
  session.forget(KEY)
  await auth.use('web').logout()
}

/** Whoever was signed in here before is so no more. */
async function endEarlier(id: string | undefined, now: DateTime): Promise<void> {
  if (!id) return
  const ended = { endedAt: now, endedBecause: 'signed_out' } as const
  await UserSession.query().where('id', id).whereNull('endedAt').update(ended)
}

/** To the minute, so that reading does not write each time. */
async function noteSeen(session: UserSession): Promise<void> {
  const now = DateTime.utc()
  if (session.lastSeenAt.plus({ minutes: 1 }) > now) return
  await session.merge({ lastSeenAt: now }).save()
}
