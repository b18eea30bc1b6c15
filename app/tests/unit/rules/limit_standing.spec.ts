import fc from 'fast-check'
import { test } from '@japa/runner'
import type { LimitRule, UsedPass } from '#domain/rules/limit_rule'
import { standingOf } from '#domain/rules/limit_standing'

const MINUTE = 60_000
const NOON = Date.parse('2026-06-15T12:00:00Z')
const DAY = { from: NOON - 12 * 60 * MINUTE, until: NOON + 12 * 60 * MINUTE }

const rule = (told: Partial<LimitRule>): LimitRule => ({
  id: 'rule',
  name: 'Rule',
  period: 'day',
  passTypeId: null,
  placeId: null,
  mostPasses: null,
  mostMinutes: null,
  coolDownMinutes: null,
  ...told,
})
const used = (
  startedBefore: number,
  lasted: number | null,
  told: Partial<UsedPass> = {}
): UsedPass => ({
  passTypeId: 'hall',
  placeId: 'library',
  exclusive: true,
  activatedAt: NOON - startedBefore * MINUTE,
  endedAt: lasted === null ? null : NOON - (startedBefore - lasted) * MINUTE,
  revoked: false,
  ...told,
})
const verdict = (limit: Partial<LimitRule>, passes: UsedPass[]) =>
  standingOf(rule(limit), passes, DAY, NOON).verdict

test.group('A limit of passes', () => {
  test('is reached with the last pass it allows, until its window ends', ({ assert }) => {
    assert.equal(verdict({ mostPasses: 2 }, [used(90, 5)]), 'free')
    const reached = standingOf(rule({ mostPasses: 2 }), [used(90, 5), used(30, 5)], DAY, NOON)
    assert.equal(reached.verdict, 'limit_reached')
    assert.equal(reached.freeAt, DAY.until)
  })

  test('of none allows none', ({ assert }) => {
    assert.equal(verdict({ mostPasses: 0 }, []), 'limit_reached')
  })

  test('does not count a pass of yesterday or one taken back within a minute', ({ assert }) => {
    assert.equal(verdict({ mostPasses: 1 }, [used(13 * 60, 5)]), 'free')
    assert.equal(verdict({ mostPasses: 1 }, [used(30, 0.9, { revoked: true })]), 'free')
    assert.equal(verdict({ mostPasses: 1 }, [used(30, 1, { revoked: true })]), 'limit_reached')
    assert.equal(verdict({ mostPasses: 1 }, [used(30, 0.5)]), 'limit_reached')
  })

  test('about a type or place counts that alone, about none what takes the holder out', ({
    assert,
  }) => {
    const passes = [used(30, 5)]
    assert.equal(verdict({ mostPasses: 1, passTypeId: 'exit' }, passes), 'free')
    assert.equal(verdict({ mostPasses: 1, placeId: 'nurse' }, passes), 'free')
    assert.equal(verdict({ mostPasses: 1, placeId: 'library' }, passes), 'limit_reached')
    assert.equal(verdict({ mostPasses: 1 }, [used(30, null, { exclusive: false })]), 'free')
  })
})

test.group('A limit of minutes', () => {
  test('counts what passes lasted, also of the one that is still out', ({ assert }) => {
    assert.equal(verdict({ mostMinutes: 20 }, [used(90, 10), used(9, null)]), 'free')
    assert.equal(verdict({ mostMinutes: 20 }, [used(90, 10), used(10, null)]), 'minutes_used_up')
  })
})

test.group('A cool-down', () => {
  test('runs from the return on, also past midnight', ({ assert }) => {
    const standing = standingOf(rule({ coolDownMinutes: 30 }), [used(30, 10)], DAY, NOON)
    assert.equal(standing.verdict, 'cooling_down')
    assert.equal(standing.freeAt, NOON + 10 * MINUTE)
    assert.equal(verdict({ coolDownMinutes: 30 }, [used(45, 10)]), 'free')
    const night = { from: NOON - 5 * MINUTE, until: NOON + 60 * MINUTE }
    const passes = [used(20, 10)]
    assert.equal(
      standingOf(rule({ coolDownMinutes: 30 }), passes, night, NOON).verdict,
      'cooling_down'
    )
  })

  test('does not begin while the holder is out', ({ assert }) => {
    assert.equal(verdict({ coolDownMinutes: 30 }, [used(10, null)]), 'free')
  })
})

test.group('Whoever keeps to a limit', () => {
  test('never gets more passes or is sent out earlier than it says', ({ assert }) => {
    const limit = rule({ mostPasses: 4, mostMinutes: 40, coolDownMinutes: 10 })
    const attempts = fc.array(
      fc.record({ wait: fc.integer({ min: 0, max: 60 }), stay: fc.integer({ min: 1, max: 30 }) }),
      { maxLength: 40 }
    )
    fc.assert(
      fc.property(attempts, (tries) => {
        const passes: UsedPass[] = []
        let now = DAY.from
        for (const { wait, stay } of tries) {
          now += wait * MINUTE
          if (now >= DAY.until) break
          if (standingOf(limit, passes, DAY, now).verdict !== 'free') continue
          passes.push({ ...used(0, 0), activatedAt: now, endedAt: now + stay * MINUTE })
          now += stay * MINUTE
        }
        assert.isAtMost(passes.length, 4)
        for (const [index, pass] of passes.entries()) {
          const before = passes[index - 1]
          if (before) assert.isAtLeast(pass.activatedAt - before.endedAt!, 10 * MINUTE)
        }
        const beforeLast = passes.slice(0, -1)
        const minutes = beforeLast.reduce((sum, one) => sum + one.endedAt! - one.activatedAt, 0)
        assert.isBelow(minutes, 40 * MINUTE)
      })
    )
  })
})
