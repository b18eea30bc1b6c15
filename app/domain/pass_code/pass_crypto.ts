/** A symmetric key: raw bytes, or a key object that a browser keeps to itself. */
export type PassSecret = Uint8Array | CryptoKey

/**
 * Port: the cryptography SP1 needs. Adapters may answer at once or with a promise.
 *
 * `verifySignature` is Ed25519 (RFC 8032) with the cofactorless equation. Verification in SP1 goes
 * through `signatureIsGood` (strict_ed25519.ts), which refuses what implementations disagree about.
 */
export interface PassCrypto {
  /** `publicKey` 32 raw bytes, `signature` 64 bytes. False for anything that does not verify. */
  verifySignature(
    publicKey: Uint8Array,
    message: Uint8Array,
    signature: Uint8Array
  ): boolean | Promise<boolean>
  /** Takes the 32 bytes of K_day; the result cannot be exported where the platform allows that. */
  importDayKey(raw: Uint8Array): PassSecret | Promise<PassSecret>
  /** Takes the 32 bytes of K_pass; the result cannot be exported where the platform allows that. */
  importPassKey(raw: Uint8Array): PassSecret | Promise<PassSecret>
  /** HKDF-SHA-256 (RFC 5869) with an empty salt, 32 bytes. */
  derivePassKey(dayKey: PassSecret, info: Uint8Array): PassSecret | Promise<PassSecret>
  /** HMAC-SHA-256 (RFC 2104), 32 bytes. */
  mac(passKey: PassSecret, message: Uint8Array): Uint8Array | Promise<Uint8Array>
}

/** A key was given in a form that this adapter cannot use. */
export class UnusablePassSecret extends Error {
  readonly code = 'E_UNUSABLE_PASS_SECRET'
  readonly status = 500
  readonly remedy = 'Import keys with the adapter that is to use them.'

  constructor(message: string) {
    super(message)
    this.name = 'UnusablePassSecret'
  }
}

/** K_day and K_pass are 32 bytes, always. */
export const PASS_SECRET_BYTES = 32

/** @throws UnusablePassSecret */
export function assertPassSecret(raw: Uint8Array): void {
  if (raw.length !== PASS_SECRET_BYTES) {
    throw new UnusablePassSecret(`A key has ${PASS_SECRET_BYTES} bytes, not ${raw.length}`)
  }
}
