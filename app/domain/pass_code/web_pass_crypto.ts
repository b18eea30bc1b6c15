import { assertPassSecret, UnusablePassSecret } from './pass_crypto.js'
import type { PassCrypto, PassSecret } from './pass_crypto.js'
import { hasWebCryptoEd25519, verifyWithWebCrypto } from './web_ed25519.js'

/** The page has no WebCrypto, which browsers offer to secure pages only. */
export class WebCryptoMissing extends Error {
  readonly code = 'E_WEB_CRYPTO_MISSING'
  readonly status = 500
  readonly remedy = 'Open the page over https, or on localhost.'

  constructor() {
    super('This page has no WebCrypto')
    this.name = 'WebCryptoMissing'
  }
}

/**
 * SP1's cryptography for browsers: keys are non-extractable, so that a script which gets into the
 * page can use them while it runs and cannot carry them away.
 *
 * Ed25519 came late (Safari 17, Firefox 129, Chrome 137); by default it is tried once and
 * @noble/curves is loaded where it is missing.
 * @throws WebCryptoMissing
 */
export async function createWebPassCrypto({
  ed25519,
}: { ed25519?: 'native' | 'noble' } = {}): Promise<PassCrypto> {
  if (!globalThis.crypto?.subtle) throw new WebCryptoMissing()
  const native = ed25519 ? ed25519 === 'native' : await hasWebCryptoEd25519()
  return {
    verifySignature: native
      ? verifyWithWebCrypto
      : (await import('./noble_ed25519.js')).verifyWithNoble,
    importDayKey,
    importPassKey,
    derivePassKey,
    mac,
  }
}

async function importDayKey(raw: Uint8Array): Promise<CryptoKey> {
  assertPassSecret(raw)
  return crypto.subtle.importKey('raw', raw as BufferSource, 'HKDF', false, ['deriveKey'])
}

async function importPassKey(raw: Uint8Array): Promise<CryptoKey> {
  assertPassSecret(raw)
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  return crypto.subtle.importKey('raw', raw as BufferSource, hmac, false, ['sign'])
}

async function derivePassKey(dayKey: PassSecret, info: Uint8Array): Promise<CryptoKey> {
  const hkdf = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(0),
    info: info as BufferSource,
  }
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 }
  return crypto.subtle.deriveKey(hkdf, keyObject(dayKey), hmac, false, ['sign'])
}

async function mac(passKey: PassSecret, message: Uint8Array): Promise<Uint8Array> {
  const key = keyObject(passKey)
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, message as BufferSource))
}

function keyObject(secret: PassSecret): CryptoKey {
  if (secret instanceof Uint8Array) {
    throw new UnusablePassSecret('WebCrypto needs an imported key, not raw bytes')
  }
  return secret
}
