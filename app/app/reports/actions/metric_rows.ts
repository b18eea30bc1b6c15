import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'

export type MetricRow = {
  /** First day of the span, `YYYY-MM-DD`. */
  day: string
  metric: string
  by: string | null
  key: string | null
  value: number
}

type Wanted = {
  schoolId: string
  metrics: string[]
  span: 'day' | 'week' | 'month'
  /** `total` or the name of a table. */
  by?: string
  /** Days of the school, half open. */
  from: DateTime
  until: DateTime
}

/** Rows of `metric_daily`, the oldest first. */
export async function metricRows(wanted: Wanted): Promise<MetricRow[]> {
  return db
    .from('metric_daily')
    .where('school_id', wanted.schoolId)
    .whereIn('metric', wanted.metrics)
    .where('day', '>=', wanted.from.toISODate()!)
    .where('day', '<', wanted.until.toISODate()!)
    .whereRaw(`dimensions->>'span' = ?`, [wanted.span])
    .if(wanted.by, (query) => query.whereRaw(`dimensions->>'by' = ?`, [wanted.by!]))
    .orderBy('day')
    .select(
      db.raw('cast(day as text) as day'),
      'metric',
      db.raw(`dimensions->>'by' as by`),
      db.raw(`dimensions->>'key' as key`),
      'value'
    )
}
