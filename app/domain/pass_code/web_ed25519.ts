/** RFC 8032, section 7.1, TEST 2: a signature that any Ed25519 must verify. */
const KNOWN = {
  publicKey: fromHex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'),
  message: fromHex('72'),
  signature: fromHex(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
      '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'
  ),
}

const imported = new WeakMap<Uint8Array, Promise<CryptoKey>>()

/** True when this browser's WebCrypto verifies Ed25519. Tried, not guessed from its name. */
export async function hasWebCryptoEd25519(): Promise<boolean> {
  // A copy, so that the answer never comes from a key imported earlier.
  return verifyWithWebCrypto(KNOWN.publicKey.slice(), KNOWN.message, KNOWN.signature)
}

/** Verifies with WebCrypto; a key that it refuses to import verifies nothing. */
export async function verifyWithWebCrypto(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array
): Promise<boolean> {
  try {
    const key = await importOnce(publicKey)
    const { subtle } = crypto
    return await subtle.verify('Ed25519', key, signature as BufferSource, message as BufferSource)
  } catch {
    return false
  }
}

function importOnce(publicKey: Uint8Array): Promise<CryptoKey> {
  const known = imported.get(publicKey)
  if (known) return known
  const raw = publicKey as BufferSource
  const key = crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify'])
  imported.set(publicKey, key)
  return key
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}
