import { test } from '@japa/runner'
import { isPossibleExpiry, reviewDueOn } from '#domain/rules/no_meet_term'

test.group('A no-meet group', () => {
  test('runs out today at the earliest and within a year', ({ assert }) => {
    assert.isTrue(isPossibleExpiry('2026-06-15', '2026-06-15'))
    assert.isFalse(isPossibleExpiry('2026-06-14', '2026-06-15'))
    assert.isTrue(isPossibleExpiry('2027-06-16', '2026-06-15'))
    assert.isFalse(isPossibleExpiry('2027-06-17', '2026-06-15'))
  })

  test('is to be reviewed after three months, and two weeks before it runs out', ({ assert }) => {
    assert.equal(reviewDueOn('2026-06-15', '2027-06-15'), '2026-09-13')
    assert.equal(reviewDueOn('2026-06-15', '2026-08-01'), '2026-07-18')
  })

  test('that is short is to be reviewed when it runs out', ({ assert }) => {
    assert.equal(reviewDueOn('2026-06-15', '2026-06-20'), '2026-06-20')
  })
})
