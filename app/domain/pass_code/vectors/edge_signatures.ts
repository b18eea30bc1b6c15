import { ed25519 } from '@noble/curves/ed25519.js'
import type { PassClaims } from '../pass_claims.js'
import { passMessage } from '../sign_pass.js'
import { writeStaticPart } from '../static_part.js'
import { SCHOOL_ID, SIGNING_SEED } from './sample_school.js'

/**
 * Signatures that implementations of Ed25519 disagree about, made on purpose. The equation is
 * [S]B = R + [k]A with k = SHA-512(R ‖ A ‖ message) mod L.
 */
const { Point } = ed25519
const { Fn } = Point
const NOT_SECRET_NONCE = 0x5a5an

/** A generator of the eight points of small order. */
const TORSION = Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05')

/** All eight points of small order, and the encodings that only a lenient library reads as one. */
export const WEAK_KEYS: { name: string; publicKey: Uint8Array }[] = [
  ...Array.from({ length: 8 }, (_, times) => ({
    name: `torsion-${times}`,
    publicKey: TORSION.multiplyUnsafe(BigInt(times)).toBytes(),
  })),
  { name: 'neutral-with-sign', publicKey: encoded('01', '00', '80') },
  { name: 'minus-one-with-sign', publicKey: encoded('ec', 'ff', 'ff') },
  { name: 'y-equals-p', publicKey: encoded('ed', 'ff', '7f') },
  { name: 'y-equals-p-with-sign', publicKey: encoded('ed', 'ff', 'ff') },
  { name: 'y-equals-p-plus-one', publicKey: encoded('ee', 'ff', '7f') },
  { name: 'y-equals-p-plus-one-with-sign', publicKey: encoded('ee', 'ff', 'ff') },
]

/** Without any private key: S is counted up until [k]A vanishes, then R = [S]B will do. */
export async function forgeForSmallOrderKey(
  claims: PassClaims,
  publicKey: Uint8Array
): Promise<Uint8Array> {
  const staticPart = writeStaticPart(claims)
  const message = passMessage(SCHOOL_ID, staticPart)
  for (let S = 1n; ; S++) {
    const R = Point.BASE.multiply(S).toBytes()
    const k = await challenge(R, publicKey, message)
    if (k % 8n === 0n) return signed(staticPart, R, S)
  }
}

/** R neutral, S = k·a. Whoever has the private key can make it; WebCrypto and libsodium refuse it. */
export async function signWithSmallOrderPoint(claims: PassClaims): Promise<Uint8Array> {
  const staticPart = writeStaticPart(claims)
  const { scalar, pointBytes } = ed25519.utils.getExtendedPublicKey(SIGNING_SEED)
  const R = Point.ZERO.toBytes()
  const k = await challenge(R, pointBytes, passMessage(SCHOOL_ID, staticPart))
  return signed(staticPart, R, Fn.mul(k, scalar))
}

/** R = [r]B + T, S = r + k·a: T vanishes only when both sides are multiplied by the cofactor. */
export async function signWithTorsion(claims: PassClaims): Promise<Uint8Array> {
  const staticPart = writeStaticPart(claims)
  const { scalar, pointBytes } = ed25519.utils.getExtendedPublicKey(SIGNING_SEED)
  const R = Point.BASE.multiply(NOT_SECRET_NONCE).add(TORSION).toBytes()
  const k = await challenge(R, pointBytes, passMessage(SCHOOL_ID, staticPart))
  return signed(staticPart, R, Fn.add(NOT_SECRET_NONCE, Fn.mul(k, scalar)))
}

/** The same signature with S + L, which an implementation that does not compare S with L accepts. */
export function signWithLargeScalar(good: Uint8Array): Uint8Array {
  const staticPart = good.subarray(0, 38)
  const S = fromLittleEndian(good.subarray(70))
  return signed(staticPart, good.subarray(38, 70), S + Fn.ORDER)
}

async function challenge(R: Uint8Array, A: Uint8Array, message: Uint8Array): Promise<bigint> {
  const hash = await crypto.subtle.digest('SHA-512', Uint8Array.from([...R, ...A, ...message]))
  return Fn.create(fromLittleEndian(new Uint8Array(hash)))
}

function signed(staticPart: Uint8Array, R: Uint8Array, S: bigint): Uint8Array {
  const scalar = Array.from({ length: 32 }, (_, index) => Number((S >> BigInt(8 * index)) & 0xffn))
  return Uint8Array.from([...staticPart, ...R, ...scalar])
}

function fromLittleEndian(bytes: Uint8Array): bigint {
  return bytes.toReversed().reduce((number, byte) => number * 256n + BigInt(byte), 0n)
}

function encoded(first: string, middle: string, last: string): Uint8Array {
  const hex = first + middle.repeat(30) + last
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}
