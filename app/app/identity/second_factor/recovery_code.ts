import { createHash, randomBytes } from 'node:crypto'
import { Secret } from 'otpauth'

const BYTES = 10
export const RECOVERY_CODES = 10

/** 80 random bits in groups of four: `ABCD-EFGH-IJKL-MNOP`. */
export function newRecoveryCode(): string {
  const { base32 } = new Secret({ buffer: Uint8Array.from(randomBytes(BYTES)).buffer })
  return base32.match(/.{4}/g)!.join('-')
}

/** Of the code as it was read from paper: digits that the alphabet lacks are the letters they look like. */
export function recoveryCodeHash(typed: string): Buffer {
  const letters = typed
    .toUpperCase()
    .replaceAll('0', 'O')
    .replaceAll('1', 'I')
    .replaceAll('8', 'B')
    .replace(/[^A-Z2-7]/g, '')
  return createHash('sha256').update(letters).digest()
}
