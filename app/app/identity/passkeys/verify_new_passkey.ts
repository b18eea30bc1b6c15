import { verifyRegistrationResponse, type WebAuthnCredential } from '@simplewebauthn/server'
import { decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers'
import { PasskeyRefused } from '#identity/passkeys/passkey_problems'
import type { Attestation } from '#identity/passkeys/passkey_response'
import { ALGORITHMS, relyingParty } from '#identity/passkeys/relying_party'

/**
 * The key that an authenticator has made for us and for this challenge.
 * @throws PasskeyRefused
 */
export async function verifyNewPasskey(
  response: Attestation,
  challenge: string
): Promise<WebAuthnCredential> {
  const { verified, registrationInfo } = await verify(response, challenge).catch((cause) => {
    throw new PasskeyRefused(undefined, { cause })
  })
  if (!verified || registrationInfo.credential.id !== response.id) throw new PasskeyRefused()
  return registrationInfo.credential
}

async function verify(response: Attestation, challenge: string) {
  assertNoCertificates(response)
  return verifyRegistrationResponse({
    response: { ...response, clientExtensionResults: {} },
    expectedChallenge: challenge,
    expectedOrigin: relyingParty.origin,
    expectedRPID: relyingParty.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  })
}

/**
 * We ask for none, so browsers take them out. Checking a chain means to fetch the revocation list from the address that
 * the certificate names, which nobody may have us do.
 */
function assertNoCertificates({ response }: Attestation): void {
  const statement = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject))
  const format = statement.get('fmt')
  const certified = !['none', 'packed'].includes(format) || statement.get('attStmt').get('x5c')
  if (certified) throw new PasskeyRefused()
}
