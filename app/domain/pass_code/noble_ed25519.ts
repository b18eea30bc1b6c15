import { ed25519 } from '@noble/curves/ed25519.js'

const { Point } = ed25519

/**
 * Ed25519 verification for browsers whose WebCrypto lacks it, with the cofactorless equation
 * [S]B = R + [k]A that OpenSSL and WebCrypto use; the library's own verify() is cofactored and
 * would accept signatures that the server refuses.
 */
export async function verifyWithNoble(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array
): Promise<boolean> {
  const commitment = signature.subarray(0, 32)
  const challenge = await sha512(commitment, publicKey, message)
  try {
    const S = littleEndian(signature.subarray(32))
    if (signature.length !== 64) return false
    const A = Point.fromBytes(publicKey)
    const k = Point.Fn.create(littleEndian(challenge))
    const R = Point.BASE.multiplyUnsafe(S).subtract(A.multiplyUnsafe(k))
    return R.toBytes().every((byte, index) => byte === commitment[index])
  } catch {
    // The library throws for bytes that are no point and for an S not below L: nothing verified.
    return false
  }
}

async function sha512(...parts: Uint8Array[]): Promise<Uint8Array> {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-512', bytes))
}

function littleEndian(bytes: Uint8Array): bigint {
  let number = 0n
  for (const byte of bytes.toReversed()) number = number * 256n + BigInt(byte)
  return number
}
