import { ed25519 } from '@noble/curves/ed25519.js'
import { test } from '@japa/runner'
import { KeyringEntry } from '#domain/pass_code/keyring'
import {
  LIFETIME_LIMIT,
  rotatingClaims,
  rotatingCode,
  SCHOOL_ID,
  SIGNING_SEED,
  STEP,
  TODAY_KEY,
} from '#domain/pass_code/vectors/sample_school'
import { verifyPassCode } from '#domain/pass_code/verify_pass_code'
import { nodePassCrypto } from '#scanning/node_pass_crypto'

const key = new KeyringEntry({
  keyIndex: 3,
  publicKey: ed25519.getPublicKey(SIGNING_SEED),
  state: 'active',
})

const code = await rotatingCode(rotatingClaims, { step: STEP })

/** What somebody says who looks at a code that was photographed so many seconds before. */
async function seenAfter(age: number, takenAt: number, mode: 'online' | 'offline') {
  const verdict = await verifyPassCode(code, {
    schoolId: SCHOOL_ID,
    now: takenAt + age,
    mode,
    findKey: () => key,
    findDayKey: () => TODAY_KEY,
    longestLifetime: () => LIFETIME_LIMIT,
    crypto: nodePassCrypto,
  })
  return verdict.valid ? 'accepted' : verdict.reason
}

/** The first and the last moment in which the phone shows this code, and one between. */
const MOMENTS = [0, 7.5, 14.999].map((second) => STEP * 15 + second)

test.group('A picture of a code', () => {
  for (const { mode, limit, least } of [
    { mode: 'online', limit: 60, least: 30 },
    { mode: 'offline', limit: 90, least: 60 },
  ] as const) {
    test(`is refused ${mode} when it is older than ${limit} seconds, at any second up to ten minutes`, async ({
      assert,
    }) => {
      for (const takenAt of MOMENTS) {
        for (let age = limit; age <= 600; age++) {
          const told = await seenAfter(age, takenAt, mode)
          assert.equal(told, 'code_stale', `${age} s after ${takenAt - STEP * 15} s`)
        }
      }
    })

    test(`is still the code itself ${mode} for ${least} seconds: phones and networks are slow`, async ({
      assert,
    }) => {
      for (const takenAt of MOMENTS) {
        for (let age = 0; age <= least - 1; age++) {
          assert.equal(await seenAfter(age, takenAt, mode), 'accepted', `${age} s`)
        }
      }
    })
  }
})
