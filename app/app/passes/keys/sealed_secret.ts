import encryption from '@adonisjs/core/services/encryption'

/** What a sealed secret is for; one sealed for another purpose does not open. */
export type SecretPurpose = 'signing-key' | 'day-key' | 'totp-secret'

/** APP_KEY is not the one the secrets in the database were sealed with. */
export class SealBroken extends Error {
  readonly code = 'E_SEAL_BROKEN'
  readonly status = 500
  readonly remedy =
    'Start the application with the APP_KEY it was installed with (see the recovery kit).'

  constructor(purpose: SecretPurpose) {
    super(`A ${purpose} in the database was not sealed with this APP_KEY`)
  }
}

/** Encrypts bytes at rest under a key derived from APP_KEY. */
export function seal(bytes: Uint8Array, purpose: SecretPurpose): string {
  return encryption.encrypt(Buffer.from(bytes).toString('base64'), { purpose })
}

/** @throws SealBroken */
export function unseal(sealed: string, purpose: SecretPurpose): Buffer {
  const text = encryption.decrypt<string>(sealed, purpose)
  if (text === null) throw new SealBroken(purpose)
  return Buffer.from(text, 'base64')
}
