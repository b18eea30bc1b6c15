import type { Session } from '@adonisjs/session'
import { TIMEOUT } from '#identity/passkeys/relying_party'

const KEY = 'passkey_challenges'

/** Several tabs of one browser may each wait for an answer. */
const MOST = 8

export type ChallengePurpose = 'sign_in' | 'second_factor' | 'confirm' | 'add'

/** What a passkey is asked to sign, what for, and of whom if only one person may answer. */
export type Challenge = { challenge: string; purpose: ChallengePurpose; userId?: string }

type Kept = Challenge & { until: number }

/** Remembers a challenge in the session of the browser that was asked. */
export function keepChallenge(session: Session, asked: Challenge): void {
  const waiting = alive(session).slice(1 - MOST)
  session.put(KEY, [...waiting, { ...asked, until: Date.now() + TIMEOUT }])
}

/** What this challenge was for, once: whatever comes of the answer, the next one needs a new challenge. */
export function takeChallenge(session: Session, challenge: string): Challenge | undefined {
  const waiting = alive(session)
  session.put(
    KEY,
    waiting.filter((kept) => kept.challenge !== challenge)
  )
  return waiting.find((kept) => kept.challenge === challenge)
}

function alive(session: Session): Kept[] {
  const waiting: Kept[] = session.get(KEY, [])
  return waiting.filter(({ until }) => until > Date.now())
}
