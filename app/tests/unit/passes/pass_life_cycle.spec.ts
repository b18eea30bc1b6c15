import { test } from '@japa/runner'
import fc from 'fast-check'
import {
  canTake,
  IllegalTransition,
  OPEN_STATES,
  OUT_STATES,
  PASS_STATES,
  PASS_STEPS,
  transition,
  WAITING_STATES,
  type PassState,
} from '#domain/pass_life_cycle'

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

  test('an approved pass begins at once or out of the queue, an undecided one never', ({
    assert,
  }) => {
    assert.equal(transition('approved', 'activate'), 'active')
    assert.equal(transition('approved', 'queue'), 'queued')
    assert.equal(transition('queued', 'activate'), 'active')
    assert.throws(() => transition('requested', 'activate'), IllegalTransition)
    assert.throws(() => transition('requested', 'queue'), IllegalTransition)
  })

  test('a decision is taken back until the pass has begun', ({ assert }) => {
    assert.equal(transition('denied', 'undo_denial'), 'requested')
    assert.equal(transition('approved', 'undo_approval'), 'requested')
    assert.equal(transition('queued', 'undo_approval'), 'requested')
    assert.throws(() => transition('active', 'undo_approval'), IllegalTransition)
    assert.throws(() => transition('cancelled', 'undo_denial'), IllegalTransition)
  })

  test('every state is reached from the first, and every end is an end', ({ assert }) => {
    const next = (state: PassState) =>
      PASS_STEPS.filter((step) => canTake(state, step)).map((step) => transition(state, step))
    const reached = new Set<PassState>(['requested'])
    for (const state of reached) next(state).forEach((one) => reached.add(one))
    assert.sameMembers([...reached], [...PASS_STATES])

    const over = PASS_STATES.filter((state) => !(OPEN_STATES as readonly string[]).includes(state))
    for (const state of over.filter((one) => one !== 'denied')) assert.deepEqual(next(state), [])
    assert.deepEqual(next('denied'), ['requested'])
  })

  test('whatever steps are tried, a pass that was out never waits again', ({ assert }) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PASS_STEPS), { maxLength: 30 }), (steps) => {
        let state: PassState = 'requested'
        let wasOut = false
        for (const step of steps) {
          if (canTake(state, step)) state = transition(state, step)
          wasOut ||= (OUT_STATES as readonly PassState[]).includes(state)
          if (wasOut)
            assert.notInclude([...WAITING_STATES, 'denied', 'cancelled', 'expired'], state)
        }
      })
    )
  })
})
