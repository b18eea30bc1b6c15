import { ed25519 } from '@noble/curves/ed25519.js'
import { test } from '@japa/runner'
import { KeyringEntry } from '#domain/pass_code/keyring'
import { assemblePassCode } from '#domain/pass_code/pass_code_text'
import { verifyPassCode, type VerificationContext } from '#domain/pass_code/verify_pass_code'
import {
  claimsWith,
  dynamicPart,
  NOW,
  rotatingClaims,
  rotatingCode,
  SCHOOL_ID,
  signedPart,
  SIGNING_SEED,
  staticCode,
  STEP,
  TODAY_KEY,
} from '#domain/pass_code/vectors/sample_school'
import { nodePassCrypto } from '#app/scanning/node_pass_crypto'

const key = new KeyringEntry({
  keyIndex: 3,
  state: 'active',
  publicKey: ed25519.getPublicKey(SIGNING_SEED),
})

function atGate(changes: Partial<VerificationContext> = {}): VerificationContext {
  return {
    schoolId: SCHOOL_ID,
    now: NOW,
    mode: 'online',
    crypto: nodePassCrypto,
    findKey: (keyIndex) => (keyIndex === key.keyIndex ? key : undefined),
    findDayKey: () => TODAY_KEY,
    longestLifetime: () => 12 * 3600,
    ...changes,
  }
}

test.group('Verifying a pass code', () => {
  test('gives the claims of a good code', async ({ assert }) => {
    assert.deepEqual(await verifyPassCode(await rotatingCode(rotatingClaims), atGate()), {
      valid: true,
      claims: rotatingClaims,
      step: STEP,
    })
  })

  test('waits for keys that have to be fetched', async ({ assert }) => {
    const context = atGate({ findKey: async () => key, findDayKey: async () => TODAY_KEY })
    const { valid } = await verifyPassCode(await rotatingCode(rotatingClaims), context)
    assert.isTrue(valid)
  })

  test('refuses every code with one bit flipped and trusts no claim of it unsigned', async ({
    assert,
  }) => {
    const good = Buffer.concat([
      await signedPart(rotatingClaims),
      await dynamicPart(rotatingClaims),
    ])
    for (let bit = 0; bit < good.length * 8; bit++) {
      const flipped = Uint8Array.from(good)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      const code = assemblePassCode(flipped.subarray(0, 102), flipped.subarray(102))
      const verdict = await verifyPassCode(code, atGate())
      if (verdict.valid) return assert.fail(`bit ${bit} does not matter`)
      const isSigned = bit >> 3 >= 102
      assert.deepEqual(verdict.signedClaims, isSigned ? rotatingClaims : null)
    }
  })

  test('refuses random texts without throwing', async ({ assert }) => {
    const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
    let seed = 1
    const random = (below: number) => (seed = (seed * 48271) % 0x7fffffff) % below
    for (let round = 0; round < 2000; round++) {
      const length = round % 2 === 0 ? 153 : random(260)
      const text = Array.from({ length }, () => alphabet[random(45)]).join('')
      const verdict = await verifyPassCode(`SP1:${text}`, atGate())
      assert.isFalse(verdict.valid)
    }
  })

  test('refuses a pass when the time is not a number', async ({ assert }) => {
    for (const code of [await staticCode(claimsWith()), await rotatingCode(rotatingClaims)]) {
      const verdict = await verifyPassCode(code, atGate({ now: Number.NaN }))
      assert.isFalse(verdict.valid)
    }
  })

  test('refuses a pass when the limit of its type is not a number', async ({ assert }) => {
    const context = atGate({ longestLifetime: () => Number.NaN })
    const verdict = await verifyPassCode(await staticCode(claimsWith()), context)
    assert.containSubset(verdict, { valid: false, detail: 'lifetime_too_long' })
  })

  test('says by how many steps a clock is wrong', async ({ assert }) => {
    const code = await rotatingCode(rotatingClaims, { step: STEP + 20 })
    const verdict = await verifyPassCode(code, atGate())
    assert.containSubset(verdict, { reason: 'code_stale', detail: 'clock', stepsFromNow: 20 })
  })

  test('blames no clock when the dynamic part is forged', async ({ assert }) => {
    const forged = (await dynamicPart(rotatingClaims, { step: STEP + 20 })).fill(0, 4)
    const code = assemblePassCode(await signedPart(rotatingClaims), forged)
    const verdict = await verifyPassCode(code, atGate())
    assert.containSubset(verdict, { reason: 'bad_signature', detail: 'dynamic_mismatch' })
  })

  test('asks for the day key of the step and not of now', async ({ assert }) => {
    const asked: number[] = []
    const findDayKey = (step: number) => {
      asked.push(step)
      return TODAY_KEY
    }
    await verifyPassCode(
      await rotatingCode(rotatingClaims, { step: STEP - 1 }),
      atGate({ findDayKey })
    )
    assert.deepEqual(asked, [STEP - 1])
  })

  test('lets a failing key store fail rather than refuse the holder', async ({ assert }) => {
    const findKey = () => Promise.reject(new Error('no connection'))
    const code = await staticCode(claimsWith())
    await assert.rejects(() => verifyPassCode(code, atGate({ findKey })), 'no connection')
  })
})
