import { test } from '@japa/runner'
import type { Passage } from '#domain/gate_bundle/passage_conflict'
import {
  claimsWith,
  DAY_BREAK,
  NOW,
  rotatingClaims,
  rotatingCode,
  STEP,
} from '#domain/pass_code/vectors/sample_school'
import { gateWith, HALL_TYPE } from './sample_gate.js'

const WATCHED = { passTypes: [{ ...HALL_TYPE, reentry: 'refused' as const }] }

/** A gate that saw a pass last go that way. */
const gateThatSaw = (passage: Passage | undefined, bundle: object = WATCHED) =>
  gateWith(bundle, { uses: { has: () => false, last: () => passage } })

async function reasonAt(gate: Awaited<ReturnType<typeof gateWith>>, direction: 'in' | 'out') {
  return (await gate.scan(await rotatingCode(rotatingClaims), { direction })).reason
}

test.group('A gate without a network that saw a pass go before', () => {
  test('lets nobody in twice, nor out twice', async ({ assert }) => {
    const entered = await gateThatSaw({ direction: 'in', at: NOW - 60 })
    assert.equal(await reasonAt(entered, 'in'), 'already_inside')
    assert.equal(await reasonAt(entered, 'out'), 'ok')
    const left = await gateThatSaw({ direction: 'out', at: NOW - 60 })
    assert.equal(await reasonAt(left, 'out'), 'not_inside')
    assert.equal(await reasonAt(left, 'in'), 'ok')
  })

  test('minds neither a type that allows coming back nor a pass it never saw', async ({
    assert,
  }) => {
    const entered = { direction: 'in', at: NOW - 60 } as const
    assert.equal(await reasonAt(await gateThatSaw(entered, {}), 'in'), 'ok')
    for (const direction of ['in', 'out'] as const) {
      assert.equal(await reasonAt(await gateThatSaw(undefined), direction), 'ok')
    }
  })

  test('begins anew with the school’s day', async ({ assert }) => {
    const atNight = await gateThatSaw({ direction: 'in', at: DAY_BREAK - 1 })
    assert.equal(await reasonAt(atNight, 'in'), 'ok')
    const inTheMorning = await gateThatSaw({ direction: 'in', at: DAY_BREAK })
    assert.equal(await reasonAt(inTheMorning, 'in'), 'already_inside')
  })

  test('does not count a code as read that it refused for that', async ({ assert }) => {
    let last: Passage | undefined = { direction: 'in', at: NOW - 60 }
    const gate = await gateWith(WATCHED, { uses: { has: () => false, last: () => last } })
    const code = await rotatingCode(rotatingClaims, { step: STEP })
    assert.equal((await gate.scan(code, { direction: 'in' })).reason, 'already_inside')
    last = undefined
    assert.equal((await gate.scan(code, { direction: 'in' })).reason, 'ok')
  })

  test('says of a single-use pass that it was used', async ({ assert }) => {
    const single = claimsWith({ flags: { rotating: true, singleUse: true } })
    const passage: Passage = { direction: 'in', at: NOW - 60 }
    const gate = await gateWith(WATCHED, { uses: { has: () => true, last: () => passage } })
    const { reason } = await gate.scan(await rotatingCode(single), { direction: 'in' })
    assert.equal(reason, 'already_used')
  })
})
