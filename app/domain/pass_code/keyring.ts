import { isStrictPoint } from './strict_ed25519.js'

/**
 * A signing key's life: pending → active → retiring → retired, or compromised at any time. Passes
 * are accepted while their key is active or retiring.
 */
export type SigningKeyState = 'pending' | 'active' | 'retiring' | 'retired' | 'compromised'

/** A public key is not 32 bytes, not canonical, or of small order (anyone could sign for it). */
export class WeakPublicKey extends Error {
  readonly code = 'E_WEAK_PUBLIC_KEY'
  readonly status = 422
  readonly remedy = 'Publish the public key of a freshly made Ed25519 key pair.'

  constructor() {
    super('The public key is not a strong Ed25519 point')
    this.name = 'WeakPublicKey'
  }
}

/** A key number does not fit the one byte that a code has for it. */
export class KeyIndexOutOfRange extends Error {
  readonly code = 'E_KEY_INDEX_OUT_OF_RANGE'
  readonly status = 422
  readonly remedy = 'Use a whole number from 0 to 255.'

  constructor(keyIndex: number) {
    super(`The key index is ${keyIndex}`)
    this.name = 'KeyIndexOutOfRange'
  }
}

/**
 * A public key that was checked. Make it once and keep it: adapters remember their own form of a
 * key by the identity of `publicKey`.
 */
export class KeyringEntry {
  readonly keyIndex: number
  readonly publicKey: Uint8Array
  readonly state: SigningKeyState

  /** @throws WeakPublicKey, KeyIndexOutOfRange */
  constructor(key: { keyIndex: number; publicKey: Uint8Array; state: SigningKeyState }) {
    if (!Number.isInteger(key.keyIndex) || key.keyIndex < 0 || key.keyIndex > 0xff) {
      throw new KeyIndexOutOfRange(key.keyIndex)
    }
    if (!isStrictPoint(key.publicKey)) throw new WeakPublicKey()
    this.keyIndex = key.keyIndex
    this.publicKey = Uint8Array.from(key.publicKey)
    this.state = key.state
  }
}
