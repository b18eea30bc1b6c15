import { test } from '@japa/runner'
import { clockWitness } from '#domain/gate_bundle/clock_witness'
import {
  claimsWith,
  NOW,
  OTHER_SIGNING_SEED,
  rotatingClaims,
  rotatingCode,
  signedPart,
  dynamicPart,
  staticCode,
  STEP,
} from '#domain/pass_code/vectors/sample_school'
import { assemblePassCode } from '#domain/pass_code/pass_code_text'
import { gateWith } from '../gate_bundle/sample_gate.js'

async function witnessOf(code: string, now = NOW) {
  const gate = await gateWith()
  return clockWitness((await gate.scan(code, { now })).verdict, now)
}

const beginsIn = (seconds: number, flags = { rotating: true }) =>
  claimsWith({ notBefore: NOW + seconds, expires: NOW + 3600, flags })

test.group('A code that contradicts the clock of a gate', () => {
  test('is the school’s word when a rotating pass has not begun by it', async ({ assert }) => {
    assert.equal(await witnessOf(await rotatingCode(beginsIn(600))), 'school')
    assert.isNull(await witnessOf(await rotatingCode(beginsIn(119))))
  })

  test('is a phone’s word when its step has not begun', async ({ assert }) => {
    const early = await rotatingCode(rotatingClaims, { step: STEP + 40 })
    assert.equal(await witnessOf(early), 'phone')
    assert.isNull(await witnessOf(await rotatingCode(rotatingClaims, { step: STEP - 40 })))
    assert.isNull(await witnessOf(await rotatingCode(rotatingClaims)))
  })

  test('is nobody’s word when it was forged, or printed ahead', async ({ assert }) => {
    const claims = beginsIn(600)
    const forged = await signedPart(claims, { seed: OTHER_SIGNING_SEED })
    const code = assemblePassCode(forged, await dynamicPart(claims))
    assert.isNull(await witnessOf(code))
    const guessed = await rotatingCode(rotatingClaims, {
      step: STEP + 40,
      dayKey: new Uint8Array(32),
    })
    assert.isNull(await witnessOf(guessed))
    assert.isNull(await witnessOf(await staticCode(beginsIn(600, { rotating: false }))))
  })
})
