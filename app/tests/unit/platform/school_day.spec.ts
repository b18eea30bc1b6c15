import { test } from '@japa/runner'
import { schoolDayAt } from '#domain/school_day'

const at = (iso: string) => Date.parse(iso) / 1000

test.group('The school day', () => {
  test('begins at midnight of the school, not of UTC', ({ assert }) => {
    assert.equal(schoolDayAt(at('2026-01-15T04:59:59Z'), 'America/New_York'), '2026-01-14')
    assert.equal(schoolDayAt(at('2026-01-15T05:00:00Z'), 'America/New_York'), '2026-01-15')
    assert.equal(schoolDayAt(at('2026-01-15T15:00:00Z'), 'Asia/Tokyo'), '2026-01-16')
  })

  test('follows daylight saving', ({ assert }) => {
    assert.equal(schoolDayAt(at('2026-07-01T22:30:00Z'), 'Europe/London'), '2026-07-01')
    assert.equal(schoolDayAt(at('2026-07-01T23:30:00Z'), 'Europe/London'), '2026-07-02')
    assert.equal(schoolDayAt(at('2026-12-01T23:30:00Z'), 'Europe/London'), '2026-12-01')
  })

  test('needs a time zone that exists', ({ assert }) => {
    assert.throws(() => schoolDayAt(0, 'Europe/Atlantis'), RangeError)
  })
})
