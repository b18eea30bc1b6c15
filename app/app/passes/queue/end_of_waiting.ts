import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { nextBell } from '#domain/schedule/school_day_plan'
import type { Attempt } from '#passes/activation/guard'
import { schoolDayPlan } from '#schedule/actions/school_day_plan'

/** Until when a pass waits in a queue: the next bell clears it, and no longer than its type lets requests wait. */
export async function endOfWaiting(
  { at, school, type }: Attempt,
  trx: TransactionClientContract
): Promise<DateTime> {
  const longest = at.plus({ minutes: type.requestMinutes })
  const bell = nextBell(await schoolDayPlan(school.id, at, trx), at.toMillis())
  return bell === undefined ? longest : DateTime.min(longest, DateTime.fromMillis(bell))
}
