import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { Session } from '@adonisjs/session'
import { noteUse } from '#identity/passkeys/actions/note_use'
import { answeredChallenge } from '#identity/passkeys/answered_challenge'
import type { ChallengePurpose } from '#identity/passkeys/challenges'
import Passkey from '#identity/passkeys/models/passkey'
import { PasskeyRefused } from '#identity/passkeys/passkey_problems'
import type { Assertion } from '#identity/passkeys/passkey_response'
import { relyingParty } from '#identity/passkeys/relying_party'
import { namesUser } from '#identity/passkeys/user_handle'
import { authEvents } from '#platform/metrics/security_metrics'

type Proof = { session: Session; response: Assertion; purpose: ChallengePurpose; userId?: string }

/** Checks the answer of a passkey and says whose it is, with the owner and the owner's roles (WebAuthn 3, section 7.2). */
export class ProvePasskey {
  /** @throws PasskeyAskedTooLongAgo, PasskeyRefused */
  async run(proof: Proof): Promise<Passkey> {
    return this.#prove(proof).catch((error) => {
      authEvents.inc({ role: 'unknown', result: 'failure', mfa: 'passkey' })
      throw error
    })
  }

  async #prove({ session, response, purpose, userId }: Proof): Promise<Passkey> {
    const { clientDataJSON } = response.response
    const challenge = answeredChallenge(session, clientDataJSON, { purpose, userId })
    const passkey = await this.#find(response)
    // Nobody was named: only the authenticator itself can say whose key it is (WebAuthn 3, section 7.2, step 6).
    if (purpose === 'sign_in' && !response.response.userHandle) throw new PasskeyRefused()
    if (userId && passkey.userId !== userId) throw new PasskeyRefused()

    const signCount = await this.#verify(response, passkey, challenge)
    await noteUse({ passkey, challenge, signCount })
    return passkey
  }

  async #find({ id, response: { userHandle } }: Assertion): Promise<Passkey> {
    const passkey = await Passkey.query()
      .where('credentialId', Buffer.from(id, 'base64url'))
      .preload('user', (user) => user.preload('roleAssignments'))
      .first()
    if (passkey?.user.status !== 'active') throw new PasskeyRefused()
    if (userHandle && !namesUser(userHandle, passkey.userId)) throw new PasskeyRefused()
    return passkey
  }

  /** How often the authenticator has signed. The count before is compared afterwards, when the signature is known to be true. */
  async #verify(response: Assertion, passkey: Passkey, challenge: string): Promise<number> {
    const { clientDataJSON, authenticatorData, signature } = response.response
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        ...response,
        clientExtensionResults: {},
        response: { clientDataJSON, authenticatorData, signature },
      },
      expectedChallenge: challenge,
      expectedOrigin: relyingParty.origin,
      expectedRPID: relyingParty.id,
      requireUserVerification: true,
      credential: {
        id: response.id,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: 0,
      },
    }).catch((cause) => {
      throw new PasskeyRefused(undefined, { cause })
    })
    if (!verified) throw new PasskeyRefused()
    return authenticationInfo.newCounter
  }
}
