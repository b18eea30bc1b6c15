import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { blackoutEnd } from '#domain/schedule/blackout'
import { planAt } from '#domain/schedule/school_day_plan'
import { seedSchedule } from '#database/demonstration/schedule'
import { schoolTime } from '#schedule/actions/school_day_plan'
import BellSchedule from '#schedule/models/bell_schedule'
import { schoolOfItsOwn } from '#tests/functional/rules/school_of_its_own'

test.group('The schedule of the demonstration', () => {
  test('is made once, and refuses no pass at any hour of the next weeks', async ({ assert }) => {
    const own = await schoolOfItsOwn()
    await own.type({ kind: 'library' })
    for (const familyName of ['Horvat', 'Papadakis']) await own.student({ familyName })
    await own.student({ grade: '11' })
    await seedSchedule(own.school)
    await seedSchedule(own.school)
    assert.lengthOf(await BellSchedule.query().where('schoolId', own.school.id), 3)

    const time = await schoolTime(own.school.id)
    const start = DateTime.utc()
    for (let quarter = 0; quarter < 4 * 24 * 21; quarter++) {
      const at = start.plus({ minutes: quarter * 15 }).toMillis()
      const plan = planAt(at, time)
      assert.equal(plan.state, 'open')
      const pass = { passTypeId: own.hall.id, placeId: own.library.id }
      assert.isUndefined(blackoutEnd(plan, at, pass))
    }
    assert.equal(planAt(start.toMillis(), time).term?.name, 'First term')
  })
})
