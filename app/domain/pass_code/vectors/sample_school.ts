import { ed25519 } from '@noble/curves/ed25519.js'
import { encodeBase64Url } from '../base64url.js'
import { makeDynamicPart, stepAt } from '../dynamic_part.js'
import type { PassClaims, PassFlags } from '../pass_claims.js'
import { assemblePassCode } from '../pass_code_text.js'
import { derivePassKey } from '../pass_key.js'
import type { ExpectedVerdict, Vector } from '../run_vectors.js'
import { signStaticPart, type PassSigner } from '../sign_pass.js'
import { writeStaticPart } from '../static_part.js'
import { createWebPassCrypto } from '../web_pass_crypto.js'

/** A school that exists in these vectors only. Its keys are public, so never use them elsewhere. */
export const SCHOOL_ID = '0198c0de-5c00-7000-8000-000000000001'
export const OTHER_SCHOOL_ID = '0198c0de-5c00-7000-8000-000000000002'
export const PASS_ID = '0198c0de-a11c-7e5a-9b3f-0123456789ab'
export const OTHER_PASS_ID = '0198c0de-b0b0-7e5a-9b3f-0123456789ab'

/** 7 seconds into step 119266667. */
export const NOW = 1_789_000_012
export const STEP = stepAt(NOW)
/** Yesterday's school day ends and today's begins here. */
export const DAY_BREAK = (STEP - 1000) * 15

export const LIFETIME_LIMIT = 12 * 3600
const NO_FLAGS: PassFlags = { rotating: false, singleUse: false, photoCheck: false, printed: false }

export const SIGNING_SEED = new Uint8Array(32).fill(0x11)
export const OTHER_SIGNING_SEED = new Uint8Array(32).fill(0x22)
export const TODAY_KEY = new Uint8Array(32).fill(0xd1)
export const YESTERDAY_KEY = new Uint8Array(32).fill(0xd0)

const crypto = await createWebPassCrypto({ ed25519: 'noble' })

export function claimsWith(
  changes: Partial<Omit<PassClaims, 'flags'>> & { flags?: Partial<PassFlags> } = {}
): PassClaims {
  return {
    keyIndex: 3,
    passType: 7,
    passId: PASS_ID,
    statusIndex: 70_000,
    notBefore: NOW - 3600,
    expires: NOW + 3600,
    scope: 258,
    policy: 772,
    secretVersion: 5,
    ...changes,
    flags: { ...NO_FLAGS, ...changes.flags },
  }
}

export const rotatingClaims = claimsWith({ flags: { rotating: true } })

export function signerOf(seed: Uint8Array): PassSigner {
  return { sign: (message) => ed25519.sign(message, seed) }
}

export async function signedPart(
  claims: PassClaims,
  { schoolId = SCHOOL_ID, seed = SIGNING_SEED } = {}
): Promise<Uint8Array> {
  return signStaticPart(writeStaticPart(claims), { schoolId, signer: signerOf(seed) })
}

export async function dynamicPart(
  { passId, secretVersion }: { passId: string; secretVersion: number },
  { step = STEP, dayKey = TODAY_KEY } = {}
): Promise<Uint8Array> {
  const importedKey = await crypto.importDayKey(dayKey)
  const passKey = await derivePassKey(crypto, importedKey, { passId, secretVersion })
  return makeDynamicPart(crypto, passKey, { passId, step })
}

export async function staticCode(claims: PassClaims): Promise<string> {
  return assemblePassCode(await signedPart(claims))
}

export async function rotatingCode(
  claims: PassClaims,
  options?: { step?: number; dayKey?: Uint8Array<ArrayBuffer> }
): Promise<string> {
  return assemblePassCode(await signedPart(claims), await dynamicPart(claims, options))
}

export function publishedKey(
  publicKey: Uint8Array,
  { keyIndex = 3, state = 'active' }: Partial<Vector['keys'][number]> = {}
): Vector['keys'][number] {
  return { keyIndex, state, jwk: { kty: 'OKP', crv: 'Ed25519', x: encodeBase64Url(publicKey) } }
}

/** A vector with the sample school's keys, days and clock where nothing else is said. */
export function vector(
  given: Pick<Vector, 'id' | 'description' | 'code' | 'expect'> & Partial<Vector>
): Vector {
  const { id, description, code, expect, ...changes } = given
  return {
    id,
    description,
    schoolId: SCHOOL_ID,
    now: NOW,
    mode: 'online',
    keys: [
      publishedKey(ed25519.getPublicKey(SIGNING_SEED)),
      publishedKey(ed25519.getPublicKey(OTHER_SIGNING_SEED), { keyIndex: 4 }),
    ],
    dayKeys: [
      { from: DAY_BREAK - 86_400, until: DAY_BREAK, key: encodeBase64Url(YESTERDAY_KEY) },
      { from: DAY_BREAK, until: DAY_BREAK + 86_400, key: encodeBase64Url(TODAY_KEY) },
    ],
    longestLifetimes: { 7: LIFETIME_LIMIT },
    ...changes,
    code,
    expect,
  }
}

export function accepted(claims: PassClaims, step: number | null = null): ExpectedVerdict {
  return { valid: true, claims, step }
}

export function refused(
  reason: Extract<ExpectedVerdict, { valid: false }>['reason'],
  detail: Extract<ExpectedVerdict, { valid: false }>['detail'],
  signedClaims: PassClaims | null = null
): ExpectedVerdict {
  return { valid: false, reason, detail, signedClaims }
}
