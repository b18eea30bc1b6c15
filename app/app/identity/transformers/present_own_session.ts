import { getParser } from 'bowser'
import type UserSession from '#identity/models/user_session'

/** A session as its owner sees it. Browser and system are null where the browser does not say. */
export function presentOwnSession(session: UserSession, currentId: string) {
  const agent = session.agent ? getParser(session.agent).getResult() : undefined
  return {
    id: session.id,
    current: session.id === currentId,
    browser: agent?.browser.name ?? null,
    system: agent?.os.name ?? null,
    address: session.address,
    first_factor: session.firstFactor,
    second_factor: session.secondFactor,
    created_at: session.createdAt.toUTC().toISO()!,
    last_seen_at: session.lastSeenAt.toUTC().toISO()!,
  }
}
