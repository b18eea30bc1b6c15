import {
  startAuthentication,
  startRegistration,
  WebAuthnError,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { api } from '../../api/client.js'
import { LocalProblem } from '../../api/problem.js'

export { browserSupportsWebAuthn as passkeysWork } from '@simplewebauthn/browser'

/** Signs in with a passkey; `second`: after the password. */
export async function signInByPasskey(second: boolean) {
  const what = second ? { second_factor: true } : {}
  const options = await api.passkeys.askToSignIn({ body: what })
  const response = await shown(options)
  const { user } = await api.passkeys.signIn({ body: { ...what, response } })
  return user
}

/** Proves again who is signed in. */
export async function confirmByPasskey(): Promise<void> {
  const response = await shown(await api.passkeys.askToConfirm({}))
  await api.passkeys.confirm({ body: { response } })
}

/** Makes a passkey on this device or in a password manager, and registers it. */
export async function addPasskey(name: string) {
  const options = await api.passkeys.askToAdd({})
  const made = await startRegistration({
    optionsJSON: options as PublicKeyCredentialCreationOptionsJSON,
  }).catch(refused)
  const { id, rawId, type } = made
  const { clientDataJSON, attestationObject, transports } = made.response
  return api.passkeys.add({
    body: {
      name,
      response: {
        id,
        rawId,
        type: type as 'public-key',
        response: { clientDataJSON, attestationObject, transports },
      },
    },
  })
}

async function shown(options: object) {
  const { id, rawId, type, response } = await startAuthentication({
    optionsJSON: options as PublicKeyCredentialRequestOptionsJSON,
  }).catch(refused)
  const { clientDataJSON, authenticatorData, signature, userHandle } = response
  return {
    id,
    rawId,
    type: type as 'public-key',
    response: { clientDataJSON, authenticatorData, signature, userHandle },
  }
}

/** Browsers do not say whether the person did not want to or there was no passkey, so that sites learn nothing. */
function refused(cause: unknown): never {
  if (cause instanceof WebAuthnError && cause.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED')
    throw new LocalProblem('E_PASSKEY_REGISTERED_ALREADY', { cause })
  throw new LocalProblem('E_PASSKEY_NOT_SHOWN', { cause })
}
