import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { blackout } from '#schedule/guards/blackout'
import { outsideSchedule } from '#schedule/guards/outside_schedule'
import { forgetSchoolTime, schoolDayPlan } from '#schedule/actions/school_day_plan'
import BellSchedule from '#schedule/models/bell_schedule'
import Blackout from '#schedule/models/blackout'
import { ask } from '#tests/functional/rules/ask'
import { schoolOfItsOwn, type OwnSchool } from '#tests/functional/rules/school_of_its_own'

/** 08:30 in London on the Monday after the clocks went forward, and on the Friday before. */
const MONDAY = DateTime.fromISO('2026-03-30T07:30:00Z')
const FRIDAY = DateTime.fromISO('2026-03-27T08:30:00Z')
const SATURDAY = DateTime.fromISO('2026-03-28T12:00:00Z')

async function withBells(own: OwnSchool) {
  const schedule = await BellSchedule.create({
    schoolId: own.school.id,
    name: 'Usual',
    weekdays: [1, 2, 3, 4, 5],
  })
  await schedule
    .related('periods')
    .create({ name: 'Period 1', startsAt: '08:30', endsAt: '09:20', teaching: true })
  return schedule
}

test.group('A day without school', () => {
  test('lets no pass start, except of a type that ignores it', async ({ assert }) => {
    const own = await schoolOfItsOwn()
    const student = await own.student()
    await withBells(own)
    await db
      .table('calendar_days')
      .insert({ school_id: own.school.id, day: '2026-03-30', bell_schedule_id: null })
    const wanted = await own.pass(student, FRIDAY, { state: 'approved' })

    assert.isNull(await ask(outsideSchedule, wanted, FRIDAY))
    for (const day of [SATURDAY, MONDAY])
      assert.deepEqual(await ask(outsideSchedule, wanted, day), {
        reason: 'outside_schedule',
        params: {},
        remedy: 'none',
      })
    const visitor = await own.type({ kind: 'visitor', ignoresBlackouts: true })
    const guest = await own.pass(student, MONDAY, { state: 'approved', passTypeId: visitor.id })
    assert.isNull(await ask(outsideSchedule, guest, MONDAY))
  })

  test('does not exist where the school has no bell schedule', async ({ assert }) => {
    const own = await schoolOfItsOwn()
    const wanted = await own.pass(await own.student(), SATURDAY, { state: 'approved' })
    assert.isNull(await ask(outsideSchedule, wanted, SATURDAY))
  })
})

test.group('A blackout', () => {
  test('follows the bell through a change of the clocks', async ({ assert }) => {
    const own = await schoolOfItsOwn()
    await withBells(own)
    await Blackout.create({
      schoolId: own.school.id,
      name: 'Start of lessons',
      kind: 'first_minutes',
      minutes: 10,
    })
    const wanted = await own.pass(await own.student(), FRIDAY, { state: 'approved' })
    for (const bell of [FRIDAY, MONDAY]) {
      assert.isNull(await ask(blackout, wanted, bell.minus({ seconds: 1 })))
      assert.deepEqual(await ask(blackout, wanted, bell), {
        reason: 'blackout',
        params: { at: bell.plus({ minutes: 10 }).toUTC().toISO() },
        remedy: 'later',
      })
      assert.isNull(await ask(blackout, wanted, bell.plus({ minutes: 10 })))
    }
  })

  test('in a window is about its place, and not about types that ignore blackouts', async ({
    assert,
  }) => {
    const own = await schoolOfItsOwn()
    const student = await own.student()
    await Blackout.create({
      schoolId: own.school.id,
      name: 'Fire drill',
      kind: 'window',
      startsAt: MONDAY,
      endsAt: MONDAY.plus({ hours: 1 }),
      placeId: own.library.id,
    })
    const library = await own.pass(student, MONDAY, { state: 'approved' })
    const elsewhere = await own.pass(student, MONDAY, { state: 'approved', placeId: null })
    const guided = await own.type({ kind: 'event', ignoresBlackouts: true })
    const tour = await own.pass(student, MONDAY, { state: 'approved', passTypeId: guided.id })
    assert.equal((await ask(blackout, library, MONDAY))?.reason, 'blackout')
    assert.isNull(await ask(blackout, elsewhere, MONDAY))
    assert.isNull(await ask(blackout, tour, MONDAY))
  })
})

test.group('The plan of the school day', () => {
  test('is remembered for a moment, and read anew when told to forget', async ({ assert }) => {
    const own = await schoolOfItsOwn()
    assert.equal((await schoolDayPlan(own.school.id, MONDAY)).state, 'unscheduled')
    await withBells(own)
    assert.equal((await schoolDayPlan(own.school.id, MONDAY)).state, 'unscheduled')
    forgetSchoolTime(own.school.id)
    const plan = await schoolDayPlan(own.school.id, MONDAY)
    assert.equal(plan.state, 'open')
    assert.equal(plan.periods[0]!.startsAt, MONDAY.toMillis())
  })
})
