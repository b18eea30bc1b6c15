import { test } from '@japa/runner'
import { withWaiting, type GateCounts } from '../../../frontend/src/gate/gate_counts.js'

const AT = '2026-03-02T10:00:00Z'
const dayOf = (at: Date) => at.toISOString().slice(0, 10)

const counted = (leadsOffSite = true): GateCounts => ({
  checkpoint: { in: 10, out: 4, leads_off_site: leadsOffSite },
  on_site: 600,
  as_of: AT,
})

const passage = (direction: 'in' | 'out', more: object = {}) => ({
  direction,
  outcome: 'accepted',
  reason: 'ok',
  occurredAt: AT,
  ...more,
})

test.group('The counts of a gate with what it has not told yet', () => {
  test('are the server’s with each passage', ({ assert }) => {
    const waiting = [passage('in'), passage('in'), passage('out')]
    assert.deepEqual(withWaiting(counted(), waiting, dayOf), { in: 12, out: 5, onSite: 601 })
  })

  test('leave the site as it is when the gate leads to a room', ({ assert }) => {
    const shown = withWaiting(counted(false), [passage('in')], dayOf)
    assert.deepEqual(shown, { in: 11, out: 4, onSite: 600 })
  })

  test('leave out who was refused or is to be looked at again, and another day', ({ assert }) => {
    const waiting = [
      passage('in', { outcome: 'denied', reason: 'revoked' }),
      passage('in', { outcome: 'attention', reason: 'code_stale' }),
      passage('in', { occurredAt: '2026-03-01T10:00:00Z' }),
    ]
    assert.deepEqual(withWaiting(counted(), waiting, dayOf), { in: 10, out: 4, onSite: 600 })
    const warned = passage('out', { outcome: 'attention' })
    assert.deepEqual(withWaiting(counted(), [warned], dayOf), { in: 10, out: 5, onSite: 599 })
  })

  test('say of nobody that fewer than none are there', ({ assert }) => {
    const empty = { ...counted(), on_site: 0 }
    assert.equal(withWaiting(empty, [passage('out')], dayOf).onSite, 0)
  })
})
