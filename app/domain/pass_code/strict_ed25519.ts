import type { PassCrypto } from './pass_crypto.js'

const POINT_BYTES = 32

/**
 * Ed25519 libraries agree on honest signatures and disagree at the edges: points of small order,
 * y coordinates not below p, scalars not below L (RFC 8032, 5.1.7; "Taming the many EdDSAs", 2020).
 * These edges are refused here, before any library sees them, so that a turnstile, a browser and
 * the server always give the same verdict. All numbers are 32 bytes, little-endian.
 */
const PRIME = littleEndian('7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed')
const GROUP_ORDER = littleEndian('1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed')

/** The y coordinates of the eight points of small order; each sign of x is covered. */
const SMALL_ORDER_Y = [
  littleEndian('0000000000000000000000000000000000000000000000000000000000000000'),
  littleEndian('0000000000000000000000000000000000000000000000000000000000000001'),
  littleEndian('7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec'),
  littleEndian('05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826'),
  littleEndian('7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7'),
]

/** True when the 32 bytes encode a y below p, and not a point of small order. */
export function isStrictPoint(point: Uint8Array): boolean {
  return (
    point.length === POINT_BYTES &&
    isBelow(point, PRIME, 0x7f) &&
    !SMALL_ORDER_Y.some((y) => sameY(point, y))
  )
}

/** True when R is a strict point and S is below the group's order. */
export function isStrictSignature(signature: Uint8Array): boolean {
  return (
    signature.length === POINT_BYTES * 2 &&
    isBelow(signature.subarray(POINT_BYTES), GROUP_ORDER, 0xff) &&
    isStrictPoint(signature.subarray(0, POINT_BYTES))
  )
}

/** Verifies an Ed25519 signature so that every adapter gives the same answer. */
export function signatureIsGood(
  crypto: PassCrypto,
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array
): boolean | Promise<boolean> {
  if (!isStrictPoint(publicKey) || !isStrictSignature(signature)) return false
  return crypto.verifySignature(publicKey, message, signature)
}

function isBelow(number: Uint8Array, limit: Uint8Array, topMask: number): boolean {
  for (let index = POINT_BYTES - 1; index >= 0; index--) {
    const byte = index === POINT_BYTES - 1 ? number[index]! & topMask : number[index]!
    if (byte !== limit[index]) return byte < limit[index]!
  }
  return false
}

function sameY(point: Uint8Array, y: Uint8Array): boolean {
  for (let index = 0; index < POINT_BYTES - 1; index++) {
    if (point[index] !== y[index]) return false
  }
  return (point[POINT_BYTES - 1]! & 0x7f) === y[POINT_BYTES - 1]
}

function littleEndian(hex: string): Uint8Array {
  return Uint8Array.from({ length: POINT_BYTES }, (_, index) =>
    Number.parseInt(hex.slice(62 - index * 2, 64 - index * 2), 16)
  )
}
