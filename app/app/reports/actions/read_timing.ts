import type { DateTime } from 'luxon'
import { mayShowTotal } from '#domain/reports/small_cells'
import type School from '#identity/models/school'
import { metricRows } from '#reports/actions/metric_rows'
import type { Series } from '#reports/actions/read_report'
import { TIMINGS, type TimingName } from '#reports/report_names'

/** The percentiles of each week, in seconds; null where too few people are behind them. Weeks without any are left out. */
export async function readTiming(
  timing: TimingName,
  { school, from, until }: { school: School; from: DateTime; until: DateTime }
): Promise<Series[]> {
  const percentiles = TIMINGS[timing].map((share) => `p${share * 100}`)
  const rows = await metricRows({
    schoolId: school.id,
    metrics: ['people', ...percentiles].map((name) => `${timing}.${name}`),
    span: 'week',
    from,
    until,
  })
  const valueOf = (day: string, name: string) =>
    rows.find((row) => row.day === day && row.metric === `${timing}.${name}`)?.value ?? 0

  const weeks = [...new Set(rows.map(({ day }) => day))]
  return percentiles.map((name) => ({
    key: name,
    points: weeks.map((start) => {
      const people = valueOf(start, 'people')
      const isShown = people > 0 && mayShowTotal({ people }, school.smallestCell)
      return { start, value: isShown ? valueOf(start, name) : null }
    }),
  }))
}
