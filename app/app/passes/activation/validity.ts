import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { validityEnd } from '#domain/schedule/validity_end'
import type { Attempt } from '#passes/activation/guard'
import { schoolDayPlan } from '#schedule/actions/school_day_plan'

/** Until when a pass is valid that starts at a moment, by the template of its type. */
export async function endOfValidity(
  { minutes, extraMinutes, school, type }: Attempt,
  from: DateTime,
  trx: TransactionClientContract
): Promise<DateTime> {
  const plan = await schoolDayPlan(school.id, from, trx)
  const { validity: template, maxMinutes } = type
  const validity = { template, at: from.toMillis(), minutes, maxMinutes, extraMinutes }
  return DateTime.fromMillis(validityEnd(validity, plan), { zone: 'utc' })
}
