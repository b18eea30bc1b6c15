import { derivePassKey } from './pass_key.js'
import { dynamicPartIsGood, readUnverifiedStep, stepAt } from './dynamic_part.js'
import type { KeyringEntry } from './keyring.js'
import { MalformedPassCode } from './malformed_pass_code.js'
import type { PassClaims } from './pass_claims.js'
import { parsePassCode, type PassCodeParts } from './pass_code_text.js'
import type { PassCrypto, PassSecret } from './pass_crypto.js'
import type { PassVerdict, RefusalDetail, RefusalReason, RefusedPass } from './pass_verdict.js'
import { passMessage } from './sign_pass.js'
import { readUnverifiedClaims } from './static_part.js'
import { signatureIsGood } from './strict_ed25519.js'

type Found<T> = T | undefined | Promise<T | undefined>

/** What a gate or the server knows when it looks at a code. */
export interface VerificationContext {
  /** UUID of the school whose gate this is. */
  schoolId: string
  /** Unix seconds by the server's clock, or the gate's best estimate of it. */
  now: number
  /** A gate without network knows the time less well and is given a wider window. */
  mode: 'online' | 'offline'
  findKey(keyIndex: number): Found<KeyringEntry>
  /** K_day of the school day in which the step falls. */
  findDayKey(step: number): Found<PassSecret>
  /** The longest lifetime of a pass of this type in seconds; undefined when there is no such type. */
  longestLifetime(passType: number): number | undefined
  crypto: PassCrypto
}

/** How many steps a code may be behind and ahead of now. */
const STEP_WINDOW = {
  online: { behind: 2, ahead: 1 },
  offline: { behind: 4, ahead: 4 },
} as const

/**
 * Decides whether a scanned text is a valid pass of this school at this moment. Never throws for
 * what the text contains. Revocation, use and checkpoint rules are the caller's to decide.
 *
 * Every comparison is written so that a time which is not a number refuses the pass.
 */
export async function verifyPassCode(
  text: string,
  context: VerificationContext
): Promise<PassVerdict> {
  const unverified = read(text)
  if ('valid' in unverified) return unverified

  const { parts, unverifiedClaims } = unverified
  const key = await context.findKey(unverifiedClaims.keyIndex)
  if (!key) return refuse('unknown_key', 'no_such_key')
  if (key.state !== 'active' && key.state !== 'retiring') {
    return refuse('unknown_key', `${key.state}_key`)
  }

  const message = passMessage(context.schoolId, parts.staticPart)
  if (!(await signatureIsGood(context.crypto, key.publicKey, message, parts.signature))) {
    return refuse('bad_signature', 'signature_mismatch')
  }

  const claims = unverifiedClaims
  const refusal = refuseClaims(claims, context)
  if (refusal) return refusal
  if (parts.dynamicPart) return verifyDynamicPart(claims, parts.dynamicPart, context)
  if (claims.flags.rotating) return refuse('code_stale', 'dynamic_missing', claims)
  return { valid: true, claims, step: null }
}

function read(text: string): RefusedPass | { parts: PassCodeParts; unverifiedClaims: PassClaims } {
  try {
    const parts = parsePassCode(text)
    return { parts, unverifiedClaims: readUnverifiedClaims(parts.staticPart) }
  } catch (error) {
    if (error instanceof MalformedPassCode) return refuse('unknown', error.detail)
    throw error
  }
}

function refuseClaims(
  claims: PassClaims,
  { now, longestLifetime }: VerificationContext
): RefusedPass | null {
  const lifetime = claims.expires - claims.notBefore
  if (lifetime <= 0) return refuse('unknown', 'validity_inverted', claims)
  const limit = longestLifetime(claims.passType)
  if (limit === undefined) return refuse('unknown', 'unknown_pass_type', claims)
  if (!(lifetime <= limit)) return refuse('unknown', 'lifetime_too_long', claims)
  if (!(now >= claims.notBefore)) return refuse('not_yet_valid', 'before_not_before', claims)
  if (!(now < claims.expires)) return refuse('expired', 'after_expires', claims)
  return null
}

async function verifyDynamicPart(
  claims: PassClaims,
  dynamicPart: Uint8Array,
  { now, mode, findDayKey, crypto }: VerificationContext
): Promise<PassVerdict> {
  const step = readUnverifiedStep(dynamicPart)
  const stepsFromNow = step - stepAt(now)
  const window = STEP_WINDOW[mode]
  const inWindow = stepsFromNow >= -window.behind && stepsFromNow <= window.ahead

  const dayKey = await findDayKey(step)
  if (!dayKey && inWindow) return refuse('unknown_key', 'no_day_key', claims)
  if (dayKey) {
    const passKey = await derivePassKey(crypto, dayKey, claims)
    const good = await dynamicPartIsGood(crypto, passKey, { passId: claims.passId, dynamicPart })
    if (!good) return refuse('bad_signature', 'dynamic_mismatch', claims)
  }
  if (inWindow) return { valid: true, claims, step }

  // Nobody can photograph a code of the future: a step too new is a wrong clock, not a trick.
  const detail = stepsFromNow > 0 ? 'clock' : 'step_too_old'
  return { ...refuse('code_stale', detail, claims), stepsFromNow }
}

function refuse(
  reason: RefusalReason,
  detail: RefusalDetail,
  signedClaims: PassClaims | null = null
): RefusedPass {
  return { valid: false, reason, detail, signedClaims }
}
