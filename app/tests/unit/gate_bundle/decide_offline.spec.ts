import { test } from '@japa/runner'
import {
  claimsWith,
  NOW,
  OTHER_PASS_ID,
  rotatingClaims,
  rotatingCode,
  staticCode,
  STEP,
} from '#domain/pass_code/vectors/sample_school'
import { bundleWith, CHECKPOINT_ID, gateWith, HALL_TYPE, packed } from './sample_gate.js'

const goodCode = () => rotatingCode(rotatingClaims)

test.group('A gate without a network', () => {
  test('accepts a good code', async ({ assert }) => {
    const gate = await gateWith()
    const { reason, outcome, type } = await gate.scan(await goodCode())
    assert.deepEqual([reason, outcome, type], ['ok', 'accepted', HALL_TYPE])
  })

  test('accepts one code once, and the next code of the same pass again', async ({ assert }) => {
    const gate = await gateWith()
    const code = await goodCode()
    assert.equal((await gate.scan(code)).reason, 'ok')
    assert.equal((await gate.scan(code)).reason, 'code_replayed')
    const next = await rotatingCode(rotatingClaims, { step: STEP + 1 })
    assert.equal((await gate.scan(next)).reason, 'ok')
  })

  test('lets the same code through once in each direction', async ({ assert }) => {
    const gate = await gateWith()
    const code = await goodCode()
    assert.equal((await gate.scan(code, { direction: 'out' })).reason, 'ok')
    assert.equal((await gate.scan(code, { direction: 'in' })).reason, 'ok')
    assert.equal((await gate.scan(code, { direction: 'in' })).reason, 'code_replayed')
  })

  test('remembers a code for as long as it could be accepted', async ({ assert }) => {
    const gate = await gateWith()
    const early = await rotatingCode(rotatingClaims, { step: STEP + 4 })
    assert.equal((await gate.scan(early)).reason, 'ok')
    const lastMoment = (STEP + 4 + 5) * 15 - 1
    assert.equal((await gate.scan(early, { now: lastMoment })).reason, 'code_replayed')
    assert.equal((await gate.scan(early, { now: lastMoment + 1 })).reason, 'code_stale')
  })

  test('refuses a screenshot that is older than 75 seconds', async ({ assert }) => {
    const gate = await gateWith()
    const screenshot = await goodCode()
    assert.equal((await gate.scan(screenshot, { now: STEP * 15 + 75 })).reason, 'code_stale')
  })

  for (const minutes of [-10, 10]) {
    test(`accepts nothing and blames the clock when it is ${minutes} minutes off`, async ({
      assert,
    }) => {
      const gate = await gateWith()
      const { reason, verdict } = await gate.scan(await goodCode(), { now: NOW + minutes * 60 })
      assert.equal(reason, 'code_stale')
      assert.equal(verdict.valid, false)
      if (!verdict.valid) assert.equal(verdict.detail, minutes < 0 ? 'clock' : 'step_too_old')
    })
  }

  test('refuses what is on the revoked list, and blocks what is on the suspended one', async ({
    assert,
  }) => {
    const { statusIndex } = rotatingClaims
    const revoked = await gateWith({ revoked: await packed(1, statusIndex) })
    assert.equal((await revoked.scan(await goodCode())).reason, 'revoked')
    const suspended = await gateWith({ suspended: await packed(statusIndex) })
    assert.equal((await suspended.scan(await goodCode())).reason, 'holder_blocked')
    const shifted = await gateWith({ statusBase: statusIndex - 8, revoked: await packed(8) })
    assert.equal((await shifted.scan(await goodCode())).reason, 'revoked')
    const later = await gateWith({ statusBase: statusIndex + 1, revoked: await packed(0) })
    assert.equal((await later.scan(await goodCode())).reason, 'ok')
    const neighbours = await gateWith({ revoked: await packed(statusIndex - 1, statusIndex + 1) })
    assert.equal((await neighbours.scan(await goodCode())).reason, 'ok')
  })

  test('does not count a refused code as used', async ({ assert }) => {
    const gate = await gateWith({
      checkpoint: { id: CHECKPOINT_ID, name: 'Main gate', direction: 'in' },
    })
    const code = await goodCode()
    assert.equal((await gate.scan(code, { direction: 'out' })).reason, 'wrong_direction')
    assert.equal((await gate.scan(code, { direction: 'in' })).reason, 'ok')
  })

  test('refuses a single-use pass it has let through, and no other', async ({ assert }) => {
    const single = claimsWith({ flags: { rotating: true, singleUse: true } })
    const other = { ...single, passId: OTHER_PASS_ID }
    const gate = await gateWith({}, { uses: { has: (passId) => passId === single.passId } })
    assert.equal((await gate.scan(await rotatingCode(single))).reason, 'already_used')
    assert.equal((await gate.scan(await rotatingCode(other))).reason, 'ok')
  })

  test('refuses a code on paper once the type is no longer printed', async ({ assert }) => {
    const paper = await staticCode(claimsWith({ flags: { printed: true } }))
    const printed = await gateWith()
    assert.equal((await printed.scan(paper)).reason, 'ok')
    const gate = await gateWith({ passTypes: [{ ...HALL_TYPE, printable: false }] })
    const { reason, outcome } = await gate.scan(paper)
    assert.deepEqual([reason, outcome], ['code_stale', 'attention'])
    assert.equal((await gate.scan(await goodCode())).reason, 'ok')
  })

  test('does with a type what the type says', async ({ assert }) => {
    const code = await goodCode()
    const deny = await gateWith({ passTypes: [{ ...HALL_TYPE, offline: 'deny' }] })
    assert.equal((await deny.scan(code)).reason, 'offline_not_allowed')
    const warn = await gateWith({ passTypes: [{ ...HALL_TYPE, offline: 'warn' }] })
    const { reason, outcome } = await warn.scan(code)
    assert.deepEqual([reason, outcome], ['ok', 'attention'])
  })

  test('stops when its bundle was confirmed longer ago than the type allows', async ({
    assert,
  }) => {
    const { staleAfter } = HALL_TYPE
    const fresh = await gateWith({}, { confirmedAt: NOW - staleAfter + 1 })
    assert.equal((await fresh.scan(await goodCode())).reason, 'ok')
    const stale = await gateWith({}, { confirmedAt: NOW - staleAfter })
    assert.equal((await stale.scan(await goodCode())).reason, 'bundle_stale')
    const expired = await gateWith({ expires: NOW })
    assert.equal((await expired.scan(await goodCode())).reason, 'bundle_stale')
  })

  test('trusts no key that was stolen, whatever its state says', async ({ assert }) => {
    const { keys } = await bundleWith()
    const gate = await gateWith({ revokedKids: [keys[0]!.kid] })
    assert.equal((await gate.scan(await goodCode())).reason, 'unknown_key')
  })

  test('accepts a printed code, which has no rotating part, as often as it is shown', async ({
    assert,
  }) => {
    const gate = await gateWith()
    const card = await staticCode(claimsWith({ flags: { printed: true, photoCheck: true } }))
    assert.equal((await gate.scan(card)).reason, 'ok')
    assert.equal((await gate.scan(card)).reason, 'ok')
  })
})
