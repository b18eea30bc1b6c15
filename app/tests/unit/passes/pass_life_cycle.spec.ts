import { test } from '@japa/runner'
import { IllegalTransition, PASS_STATES, transition } from '#domain/pass_life_cycle'

test.group('The life of a pass', () => {
  test('an active pass ends, becomes overdue or is revoked', ({ assert }) => {
    assert.equal(transition('active', 'end'), 'ended')
    assert.equal(transition('active', 'miss_return'), 'overdue')
    assert.equal(transition('active', 'revoke'), 'revoked')
  })

  test('a pass that is over takes no step any more', ({ assert }) => {
    const over = ['ended', 'denied', 'cancelled', 'expired', 'revoked', 'auto_ended'] as const
    for (const state of over) {
      assert.throws(() => transition(state, 'revoke'), IllegalTransition)
      assert.throws(() => transition(state, 'activate'), IllegalTransition)
    }
  })

  test('the refusal names the state, the step and the remedy', ({ assert }) => {
    try {
      transition('revoked', 'end')
      assert.fail('a revoked pass was ended')
    } catch (error) {
      assert.instanceOf(error, IllegalTransition)
      assert.include((error as IllegalTransition).message, 'revoked')
      assert.equal((error as IllegalTransition).code, 'E_ILLEGAL_TRANSITION')
      assert.isNotEmpty((error as IllegalTransition).remedy)
    }
  })

  test('every state but the first is reached by some step', ({ assert }) => {
    const steps = [
      'approve',
      'queue',
      'activate',
      'miss_return',
      'end',
      'auto_end',
      'deny',
      'cancel',
      'expire',
      'revoke',
    ] as const
    const reached = new Set(
      PASS_STATES.flatMap((state) =>
        steps.flatMap((step) => {
          try {
            return [transition(state, step)]
          } catch {
            return []
          }
        })
      )
    )
    assert.sameMembers(
      [...reached],
      PASS_STATES.filter((state) => state !== 'requested')
    )
  })
})
