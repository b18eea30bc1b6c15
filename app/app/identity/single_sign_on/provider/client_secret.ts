import encryption from '@adonisjs/core/services/encryption'
import { Problem } from '#platform/errors/problem'

const PURPOSE = 'oidc-client-secret'

export class ClientSecretSealBroken extends Problem {
  static status = 500
  static code = 'E_SEAL_BROKEN'
  static help =
    'Start the application with the APP_KEY it was installed with, or enter the client secret again.'
  static message = 'The client secret in the database was not sealed with this APP_KEY'
}

/** Encrypts a client secret at rest under a key derived from APP_KEY. */
export function sealClientSecret(secret: string): string {
  return encryption.encrypt(secret, { purpose: PURPOSE })
}

/** @throws ClientSecretSealBroken */
export function openClientSecret(sealed: string): string {
  const secret = encryption.decrypt<string>(sealed, PURPOSE)
  if (secret === null) throw new ClientSecretSealBroken()
  return secret
}
