import { generateRegistrationOptions } from '@simplewebauthn/server'
import type { Session } from '@adonisjs/session'
import type User from '#identity/models/user'
import { credentialsOf } from '#identity/passkeys/actions/ask_for_passkey'
import { keepChallenge } from '#identity/passkeys/challenges'
import { ALGORITHMS, relyingParty, TIMEOUT } from '#identity/passkeys/relying_party'
import { userHandleOf } from '#identity/passkeys/user_handle'

/** A key that can be found without a name, and that asks for finger, face or PIN each time. */
const SELECTION = { residentKey: 'required', userVerification: 'required' } as const

/**
 * Options for `navigator.credentials.create()`: a key that can be found without a name and that asks for finger, face
 * or PIN each time, so that it is two factors in one.
 */
export async function askForNewPasskey({ session, user }: { session: Session; user: User }) {
  const excludeCredentials = await credentialsOf(user.id)
  const options = await generateRegistrationOptions({
    rpID: relyingParty.id,
    rpName: relyingParty.name,
    userID: userHandleOf(user.id),
    userName: user.email,
    userDisplayName: user.name,
    attestationType: 'none',
    authenticatorSelection: { ...SELECTION },
    excludeCredentials,
    supportedAlgorithmIDs: ALGORITHMS,
    timeout: TIMEOUT,
  })
  keepChallenge(session, { challenge: options.challenge, purpose: 'add', userId: user.id })
  return {
    challenge: options.challenge,
    rp: { id: relyingParty.id, name: relyingParty.name },
    user: {
      id: options.user.id,
      name: options.user.name,
      displayName: options.user.displayName,
    },
    pubKeyCredParams: ALGORITHMS.map((alg: number) => ({ type: 'public-key' as const, alg })),
    timeout: TIMEOUT,
    attestation: 'none' as const,
    excludeCredentials,
    authenticatorSelection: SELECTION,
  }
}
