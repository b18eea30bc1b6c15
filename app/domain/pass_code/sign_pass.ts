import type { PassClaims } from './pass_claims.js'
import { STATIC_PART_BYTES, writeStaticPart } from './static_part.js'
import { writeUuid } from './uuid_bytes.js'

export const SIGNATURE_BYTES = 64
export const SIGNED_PART_BYTES = STATIC_PART_BYTES + SIGNATURE_BYTES

/** Keeps these signatures apart from any other use of the same key. */
const DOMAIN = new TextEncoder().encode('studentpass/sp1\0')
const SCHOOL_ID_BYTES = 16

/** Port: signs with the private key that the claims' key index names. Returns 64 bytes (RFC 8032). */
export interface PassSigner {
  sign(message: Uint8Array): Uint8Array | Promise<Uint8Array>
}

/** The signer returned something that is not an Ed25519 signature. */
export class NotASignature extends Error {
  readonly code = 'E_NOT_A_SIGNATURE'
  readonly status = 500
  readonly remedy = 'Sign with Ed25519 and return the raw 64 bytes.'

  constructor(length: number) {
    super(`The signer returned ${length} bytes`)
    this.name = 'NotASignature'
  }
}

/** What the signature covers. The school's id in it makes another school's pass worthless here. */
export function passMessage(schoolId: string, staticPart: Uint8Array): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array(DOMAIN.length + SCHOOL_ID_BYTES + STATIC_PART_BYTES)
  message.set(DOMAIN)
  writeUuid(schoolId, message, DOMAIN.length)
  message.set(staticPart, DOMAIN.length + SCHOOL_ID_BYTES)
  return message
}

/**
 * Signs the claims of a pass: 102 bytes, static part then signature.
 * @throws PassClaimOutOfRange, PassValidityInverted, NotUuid, NotASignature
 */
export async function signPass(
  claims: PassClaims,
  { schoolId, signer }: { schoolId: string; signer: PassSigner }
): Promise<Uint8Array<ArrayBuffer>> {
  return signStaticPart(writeStaticPart(claims), { schoolId, signer })
}

/** Signs a static part as it is. For test vectors; to issue a pass use {@link signPass}. */
export async function signStaticPart(
  staticPart: Uint8Array,
  { schoolId, signer }: { schoolId: string; signer: PassSigner }
): Promise<Uint8Array<ArrayBuffer>> {
  const signature = await signer.sign(passMessage(schoolId, staticPart))
  if (signature.length !== SIGNATURE_BYTES) throw new NotASignature(signature.length)
  const signedPart = new Uint8Array(SIGNED_PART_BYTES)
  signedPart.set(staticPart)
  signedPart.set(signature, STATIC_PART_BYTES)
  return signedPart
}
