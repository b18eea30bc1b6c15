import { decodeBase45, encodeBase45, NotBase45 } from './base45.js'
import { DYNAMIC_PART_BYTES } from './dynamic_part.js'
import { MalformedPassCode } from './malformed_pass_code.js'
import { SIGNATURE_BYTES, SIGNED_PART_BYTES } from './sign_pass.js'
import { STATIC_PART_BYTES } from './static_part.js'

const PREFIX = 'SP1:'
const LONGEST_PART_BYTES = SIGNED_PART_BYTES + DYNAMIC_PART_BYTES

/** Real codes have 157 characters (static) or 175 (rotating); anything beyond this is not looked at. */
export const LONGEST_INPUT = 255

/** The parts of a code as they were read. Nothing is proven yet. */
export interface PassCodeParts {
  /** 38 bytes */
  staticPart: Uint8Array<ArrayBuffer>
  /** 64 bytes */
  signature: Uint8Array<ArrayBuffer>
  /** 12 bytes, or null when the code has none */
  dynamicPart: Uint8Array<ArrayBuffer> | null
}

/** Builds the text of a QR code from the signed part (102 bytes) and the dynamic part (12 bytes). */
export function assemblePassCode(signedPart: Uint8Array, dynamicPart?: Uint8Array): string {
  if (!dynamicPart) return PREFIX + encodeBase45(signedPart)
  const bytes = new Uint8Array(signedPart.length + dynamicPart.length)
  bytes.set(signedPart)
  bytes.set(dynamicPart, signedPart.length)
  return PREFIX + encodeBase45(bytes)
}

/**
 * Splits a scanned text into its parts.
 * @throws MalformedPassCode
 */
export function parsePassCode(text: string): PassCodeParts {
  if (text.length > LONGEST_INPUT) {
    throw new MalformedPassCode('too_long', `A code has at most ${LONGEST_INPUT} characters`)
  }
  if (!text.startsWith(PREFIX)) {
    throw new MalformedPassCode('not_a_pass_code', `A code begins with ${PREFIX}`)
  }
  const bytes = decode(text)
  if (bytes.length > LONGEST_PART_BYTES) {
    throw new MalformedPassCode('trailing_bytes', `${bytes.length} bytes are more than a code has`)
  }
  if (bytes.length !== SIGNED_PART_BYTES && bytes.length !== LONGEST_PART_BYTES) {
    throw new MalformedPassCode('truncated', `${bytes.length} bytes are less than a code has`)
  }
  return {
    staticPart: bytes.subarray(0, STATIC_PART_BYTES),
    signature: bytes.subarray(STATIC_PART_BYTES, STATIC_PART_BYTES + SIGNATURE_BYTES),
    dynamicPart: bytes.length === LONGEST_PART_BYTES ? bytes.subarray(SIGNED_PART_BYTES) : null,
  }
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  try {
    return decodeBase45(text, PREFIX.length)
  } catch (error) {
    if (!(error instanceof NotBase45)) throw error
    throw new MalformedPassCode(error.fault, error.message, { cause: error })
  }
}
