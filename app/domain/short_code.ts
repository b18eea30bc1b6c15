/**
 * The short code: what a holder reads out when the QR code cannot be scanned. Eight characters of Crockford's base32
 * (no I, L, O or U), which are 40 random bits; it works once, for a minute, and only where the server is asked.
 */

export const SHORT_CODE_LENGTH = 8
export const SHORT_CODE_SECONDS = 60

/** Crockford's base32. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const WRITTEN = /^[0-9A-HJKMNP-TV-Z]{8}$/

/** Letters that are read where none is written. */
const LOOKALIKES: Record<string, string> = { I: '1', L: '1', O: '0' }

/**
 * Makes a code.
 * @param random eight random bytes, of which five bits each are used
 */
export function makeShortCode(random: Uint8Array): string {
  return Array.from(random.subarray(0, SHORT_CODE_LENGTH), (byte) => ALPHABET[byte & 31]).join('')
}

/** The short code in what somebody typed, without regard to case, blanks and dashes; null if it is none. */
export function readShortCode(typed: string): string | null {
  if (typed.length > 2 * SHORT_CODE_LENGTH) return null
  const code = withoutLookalikes(typed)
  return WRITTEN.test(code) ? code : null
}

/** What somebody meant who typed it: capitals without blanks and dashes, and no letter that is only ever misread. */
export function withoutLookalikes(typed: string): string {
  return typed
    .replace(/[\s\-‐–]/g, '')
    .toUpperCase()
    .replace(/[ILO]/g, (letter) => LOOKALIKES[letter]!)
}

/** In two groups of four, as it is shown: `4K7M-9XQ2`. */
export function formatShortCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}
