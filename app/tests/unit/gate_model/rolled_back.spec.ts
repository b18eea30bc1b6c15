import fc from 'fast-check'
import { test } from '@japa/runner'
import { refuseBundle } from '#domain/gate_bundle/accept_bundle'
import type { GateBundle } from '#domain/gate_bundle/gate_bundle'
import { NOW } from '#domain/pass_code/vectors/sample_school'
import { bundleWith, CHECKPOINT_ID } from '../gate_bundle/sample_gate.js'

const DAY = 86_400

test.group('The bundles that a gate is given', () => {
  test('in any order and at any time leave it with the highest number it has seen and could take', async ({
    assert,
  }) => {
    const sample = await bundleWith()
    const offer = fc.record({
      seq: fc.integer({ min: 1, max: 6 }),
      issuedAt: fc.integer({ min: NOW - 3 * DAY, max: NOW + 300 }),
      now: fc.integer({ min: NOW - DAY, max: NOW + DAY }),
    })
    fc.assert(
      fc.property(fc.array(offer, { maxLength: 12 }), (offers) => {
        let held: GateBundle | null = null
        for (const { seq, issuedAt, now } of offers) {
          const candidate = { ...sample, seq, issuedAt, expires: issuedAt + 3 * DAY }
          const refusal = refuseBundle(candidate, { held, checkpointId: CHECKPOINT_ID, now })
          if (refusal === null) {
            assert.isTrue(held === null || seq >= held.seq)
            assert.isTrue(held === null || seq > held.seq || issuedAt >= held.issuedAt)
            assert.isTrue(now < candidate.expires && issuedAt <= now + 120)
            held = candidate
          } else if (held === null || seq > held.seq) {
            assert.isTrue(now >= candidate.expires || issuedAt > now + 120, refusal)
          }
        }
      }),
      { numRuns: 2_000 }
    )
  })

  test('for another checkpoint are refused, however new', async ({ assert }) => {
    const held = await bundleWith()
    const other = { ...held, seq: 99, checkpoint: { ...held.checkpoint, id: 'elsewhere' } }
    const gate = { held, checkpointId: CHECKPOINT_ID, now: NOW }
    assert.equal(refuseBundle(other, gate), 'other_checkpoint')
  })
})
