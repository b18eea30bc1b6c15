import { generateAuthenticationOptions } from '@simplewebauthn/server'
import type { Session } from '@adonisjs/session'
import { keepChallenge, type ChallengePurpose } from '#identity/passkeys/challenges'
import Passkey from '#identity/passkeys/models/passkey'
import { relyingParty, TIMEOUT } from '#identity/passkeys/relying_party'

type Asking = { session: Session; purpose: ChallengePurpose; userId?: string }

/** Options for `navigator.credentials.get()`: one of this person's passkeys, or any that the browser knows. */
export async function askForPasskey({ session, purpose, userId }: Asking) {
  const named = userId ? await credentialsOf(userId) : []
  const options = await generateAuthenticationOptions({
    rpID: relyingParty.id,
    userVerification: 'required',
    timeout: TIMEOUT,
    allowCredentials: named,
  })
  keepChallenge(session, { challenge: options.challenge, purpose, userId })
  const { challenge } = options
  return {
    challenge,
    rpId: relyingParty.id,
    timeout: TIMEOUT,
    userVerification: 'required' as const,
    allowCredentials: named,
  }
}

/** The passkeys of a person, as browsers are told of them. */
export async function credentialsOf(userId: string) {
  const passkeys = await Passkey.query().where({ userId })
  return passkeys.map(({ credentialId, transports }) => ({
    id: credentialId.toString('base64url'),
    type: 'public-key' as const,
    transports,
  }))
}
