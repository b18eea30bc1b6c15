import type { Session } from '@adonisjs/session'
import { takeChallenge, type Challenge } from '#identity/passkeys/challenges'
import { PasskeyAskedTooLongAgo, PasskeyRefused } from '#identity/passkeys/passkey_problems'

type Expected = Omit<Challenge, 'challenge'>

/**
 * The challenge that a browser says it answers, if it was given to this browser, for this and to this person, and not
 * answered before. Its signature is still to be checked.
 * @param clientDataJson base64url (WebAuthn 3, section 5.8.1)
 * @throws PasskeyAskedTooLongAgo, PasskeyRefused
 */
export function answeredChallenge(
  session: Session,
  clientDataJson: string,
  { purpose, userId }: Expected
): string {
  const { challenge, crossOrigin } = parse(clientDataJson)
  const asked = takeChallenge(session, String(challenge))
  if (!asked) throw new PasskeyAskedTooLongAgo()
  if (asked.purpose !== purpose || asked.userId !== userId) throw new PasskeyRefused()
  // Our pages are framed by nobody: an answer from inside another site's page is no answer to us.
  if (crossOrigin === true) throw new PasskeyRefused()
  return asked.challenge
}

function parse(clientDataJson: string): { challenge?: unknown; crossOrigin?: unknown } {
  try {
    return Object(JSON.parse(Buffer.from(clientDataJson, 'base64url').toString('utf8')))
  } catch (cause) {
    throw new PasskeyRefused(undefined, { cause })
  }
}
