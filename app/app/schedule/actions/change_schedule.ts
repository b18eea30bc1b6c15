import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { refusingTakenNames } from '#platform/errors/name_taken'
import { forgetSchoolTime } from '#schedule/actions/school_day_plan'

/**
 * Changes a school's schedule in one transaction, one change at a time: two that are fine alone may overlap together.
 * @throws NameTaken
 */
export async function changeSchedule<T>(
  schoolId: string,
  change: (trx: TransactionClientContract) => Promise<T>
): Promise<T> {
  const changed = await refusingTakenNames(() =>
    db.transaction(async (trx) => {
      const lock = `schedule:${schoolId}`
      await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [lock])
      return change(trx)
    })
  )
  forgetSchoolTime(schoolId)
  return changed
}
