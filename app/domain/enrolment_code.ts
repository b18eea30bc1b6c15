import { ALPHABET, withoutLookalikes } from './short_code.js'

/**
 * The code that makes a browser a gate or kiosk: sixteen characters of Crockford's base32, which are 80 random bits. It
 * works once, for a quarter of an hour, and is short enough to be typed where there is no camera.
 */
export const ENROLMENT_CODE_LENGTH = 16
export const ENROLMENT_MINUTES = 15

const WRITTEN = /^[0-9A-HJKMNP-TV-Z]{16}$/
const GROUPS_OF_FOUR = /.{4}(?=.)/g

/**
 * Makes a code.
 * @param random sixteen random bytes, of which five bits each are used
 */
export function makeEnrolmentCode(random: Uint8Array): string {
  return Array.from(random.subarray(0, ENROLMENT_CODE_LENGTH), (byte) => ALPHABET[byte & 31]).join(
    ''
  )
}

/** The code in what somebody typed, without regard to case, blanks and dashes; null if it is none. */
export function readEnrolmentCode(typed: string): string | null {
  if (typed.length > 2 * ENROLMENT_CODE_LENGTH) return null
  const code = withoutLookalikes(typed)
  return WRITTEN.test(code) ? code : null
}

/** In groups of four, as it is shown: `4K7M-9XQ2-0ABC-DEFG`. */
export function formatEnrolmentCode(code: string): string {
  return code.replace(GROUPS_OF_FOUR, '$&-')
}
