import { decodeBase64Url } from './base64url.js'
import { publicKeyOfJwk } from './jwk.js'
import { KeyringEntry, WeakPublicKey, type SigningKeyState } from './keyring.js'
import type { PassClaims } from './pass_claims.js'
import type { PassCrypto, PassSecret } from './pass_crypto.js'
import type { PassVerdict, RefusalDetail, RefusalReason } from './pass_verdict.js'
import { STEP_SECONDS } from './dynamic_part.js'
import { verifyPassCode } from './verify_pass_code.js'

/** The file vectors/sp1.json: each vector holds all that its verdict depends on. */
export interface VectorFile {
  format: 'student-pass-sp1-vectors'
  version: number
  vectors: Vector[]
}

export interface Vector {
  id: string
  description: string
  schoolId: string
  /** Unix seconds */
  now: number
  mode: 'online' | 'offline'
  keys: { keyIndex: number; state: SigningKeyState; jwk: { kty: string; crv: string; x: string } }[]
  /** K_day, base64url, for times from `from` until before `until` (Unix seconds). */
  dayKeys: { from: number; until: number; key: string }[]
  /** Seconds by pass type number; a type that is not listed does not exist. */
  longestLifetimes: Record<string, number>
  code: string
  expect: ExpectedVerdict
}

export type ExpectedVerdict =
  | { valid: true; claims: PassClaims; step: number | null }
  | { valid: false; reason: RefusalReason; detail: RefusalDetail; signedClaims: PassClaims | null }

export interface Mismatch {
  id: string
  expected: ExpectedVerdict
  actual: PassVerdict
}

/** Runs every vector with the given cryptography and returns those with another verdict. */
export async function runVectors(vectors: Vector[], crypto: PassCrypto): Promise<Mismatch[]> {
  const mismatches: Mismatch[] = []
  for (const vector of vectors) {
    const actual = await runVector(vector, crypto)
    if (!contains(actual, vector.expect)) {
      mismatches.push({ id: vector.id, expected: vector.expect, actual })
    }
  }
  return mismatches
}

async function runVector(vector: Vector, crypto: PassCrypto): Promise<PassVerdict> {
  const keyring = keyringOf(vector)
  const dayKeys = await importDayKeys(vector, crypto)
  return verifyPassCode(vector.code, {
    schoolId: vector.schoolId,
    now: vector.now,
    mode: vector.mode,
    crypto,
    findKey: (keyIndex) => keyring.get(keyIndex),
    findDayKey: (step) => {
      const time = step * STEP_SECONDS
      return dayKeys.find(({ from, until }) => time >= from && time < until)?.key
    },
    longestLifetime: (passType) => vector.longestLifetimes[passType],
  })
}

/** A weak key never enters the keyring; the codes that name it meet an unknown key. */
function keyringOf(vector: Vector): Map<number, KeyringEntry> {
  const keyring = new Map<number, KeyringEntry>()
  for (const { keyIndex, state, jwk } of vector.keys) {
    try {
      const publicKey = publicKeyOfJwk(jwk)
      keyring.set(keyIndex, new KeyringEntry({ keyIndex, state, publicKey }))
    } catch (error) {
      if (!(error instanceof WeakPublicKey)) throw error
    }
  }
  return keyring
}

function importDayKeys(
  vector: Vector,
  crypto: PassCrypto
): Promise<{ from: number; until: number; key: PassSecret }[]> {
  return Promise.all(
    vector.dayKeys.map(async ({ from, until, key }) => ({
      from,
      until,
      key: await crypto.importDayKey(decodeBase64Url(key)),
    }))
  )
}

/** Everything that is expected must be there; a verdict may say more than a vector asks for. */
function contains(actual: unknown, expected: unknown): boolean {
  if (!isObject(actual) || !isObject(expected)) return actual === expected
  return Object.keys(expected).every((name) => contains(actual[name], expected[name]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
