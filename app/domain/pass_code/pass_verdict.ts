import type { MalformedDetail } from './malformed_pass_code.js'
import type { PassClaims } from './pass_claims.js'
import type { SigningKeyState } from './keyring.js'

/** Why a code is refused. A subset of the reasons of a scan; the rest is decided by its caller. */
export type RefusalReason =
  'unknown' | 'unknown_key' | 'bad_signature' | 'not_yet_valid' | 'expired' | 'code_stale'

/** The finer cause, for the operator's screen, logs and support. */
export type RefusalDetail =
  | MalformedDetail
  | 'no_such_key'
  | `${Exclude<SigningKeyState, 'active' | 'retiring'>}_key`
  | 'signature_mismatch'
  | 'validity_inverted'
  | 'unknown_pass_type'
  | 'lifetime_too_long'
  | 'before_not_before'
  | 'after_expires'
  | 'dynamic_missing'
  | 'no_day_key'
  | 'dynamic_mismatch'
  | 'step_too_old'
  | 'clock'

export interface ValidPass {
  valid: true
  claims: PassClaims
  /** The step of the dynamic part, or null when the code has none. */
  step: number | null
}

export interface RefusedPass {
  valid: false
  reason: RefusalReason
  detail: RefusalDetail
  /** What the school did sign; null unless the signature was verified. */
  signedClaims: PassClaims | null
  /** With `step_too_old` and `clock`: how many steps the code is from now (negative: behind). */
  stepsFromNow?: number
}

export type PassVerdict = ValidPass | RefusedPass
