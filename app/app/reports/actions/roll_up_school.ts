import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'
import type School from '#identity/models/school'
import { MONTHS_OF_ACTIVE_PEOPLE, rollUpOf, timingsOf } from '#reports/facts/roll_up_queries'
import { REPORT_NAMES, TIMING_NAMES } from '#reports/report_names'

/** Days of the school, both included. */
export type DayRange = { from: DateTime; to: DateTime }

/**
 * Derives the metrics of whole weeks anew from the rows they come from. Doing it again changes nothing; doing it
 * later takes in what was reported late.
 */
export class RollUpSchool {
  async run(school: School, { from, to }: DayRange): Promise<void> {
    const zone = school.timeZone
    const first = from.setZone(zone, { keepLocalTime: true }).startOf('week')
    const last = to.setZone(zone, { keepLocalTime: true }).endOf('week').startOf('day')
    await db.transaction(async (trx) => {
      /* The first time it is a whole year; the five seconds of other statements would never be enough. */
      await trx.rawQuery(`set local statement_timeout = '5min'`)
      await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
        `metric_daily:${school.id}`,
      ])
      await this.#weeks(school, first, last, trx)
      await this.#months(school, first.startOf('month'), last.endOf('month').startOf('day'), trx)
    })
  }

  async #weeks(
    school: School,
    first: DateTime,
    last: DateTime,
    trx: TransactionClientContract
  ): Promise<void> {
    await trx
      .from('metric_daily')
      .where('school_id', school.id)
      .whereBetween('day', [first.toISODate()!, last.toISODate()!])
      .whereRaw(`dimensions->>'span' <> 'month'`)
      .delete()
    const queries = [...REPORT_NAMES.map(rollUpOf), ...TIMING_NAMES.map(timingsOf)]
    for (const query of queries) await insert(query, school, first, last, trx)
  }

  /* People of a month are those of its days: somebody who came twice is one. */
  async #months(
    school: School,
    first: DateTime,
    last: DateTime,
    trx: TransactionClientContract
  ): Promise<void> {
    await trx
      .from('metric_daily')
      .where('school_id', school.id)
      .whereBetween('day', [first.toISODate()!, last.toISODate()!])
      .whereRaw(`dimensions->>'span' = 'month'`)
      .delete()
    await insert(MONTHS_OF_ACTIVE_PEOPLE, school, first, last, trx)
  }
}

/** Midnight is the school's: a day has 23 or 25 hours when the clocks change. */
async function insert(
  query: string,
  school: School,
  first: DateTime,
  last: DateTime,
  trx: TransactionClientContract
): Promise<void> {
  await trx.rawQuery(
    `insert into metric_daily (school_id, day, metric, dimensions, value)
     select :school, day, metric, dimensions, value from (${query}) as derived`,
    {
      school: school.id,
      zone: school.timeZone,
      since: first.toUTC().toISO()!,
      until: last.plus({ days: 1 }).toUTC().toISO()!,
    }
  )
}
