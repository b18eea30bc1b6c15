import { generateRegistrationOptions } from '@simplewebauthn/server'
import type { Session } from '@adonisjs/session'
import type User from '#identity/models/user'
import { credentialsOf } from '#identity/passkeys/actions/ask_for_passkey'
import { keepChallenge } from '#identity/passkeys/challenges'
import { ALGORITHMS, relyingParty, TIMEOUT } from '#identity/passkeys/relying_party'
import { userHandleOf } from '#identity/passkeys/user_handle'

/**
 * Options for `navigator.credentials.create()`: a key that can be found without a name and that asks for finger, face
 * or PIN each time, so that it is two factors in one.
 */
export async function askForNewPasskey({ session, user }: { session: Session; user: User }) {
  const options = await generateRegistrationOptions({
    rpID: relyingParty.id,
    rpName: relyingParty.name,
    userID: userHandleOf(user.id),
    userName: user.email,
    userDisplayName: user.name,
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: await credentialsOf(user.id),
    supportedAlgorithmIDs: ALGORITHMS,
    timeout: TIMEOUT,
  })
  keepChallenge(session, { challenge: options.challenge, purpose: 'add', userId: user.id })
  return options
}
