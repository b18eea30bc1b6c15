import { DateTime } from 'luxon'
import type School from '#identity/models/school'
import { nameKeys, type NamedSeries } from '#reports/actions/name_keys'
import { endOfPublished } from '#reports/actions/published_weeks'
import { readReport } from '#reports/actions/read_report'
import { readTiming } from '#reports/actions/read_timing'
import { GroupingUnknown, RangeNotPossible } from '#reports/report_problems'
import {
  COUNTING_PEOPLE,
  REPORTS,
  TIMINGS,
  type Grouping,
  type ReportName,
  type TimingName,
} from '#reports/report_names'

export type Order = {
  report: ReportName | TimingName
  /** Days of the school, `YYYY-MM-DD`; the last twelve weeks if they are not given. */
  from?: string
  to?: string
  groupBy?: Grouping
}

export type Report = {
  report: ReportName | TimingName
  group_by: Grouping
  unit: 'events' | 'people' | 'seconds'
  /** The days that are shown: whole weeks that are over and settled. `to` is before `from` if there is none yet. */
  from: string
  to: string
  /** Figures about fewer people than this are hidden. */
  smallest_cell: number
  series: NamedSeries[]
}

const USUAL_WEEKS = 12
const MOST_DAYS = 400

/** A report over whole weeks around the wished days. */
export class ProduceReport {
  /**
   * @param now the moment that decides which weeks are over
   * @throws GroupingUnknown, RangeNotPossible
   */
  async run(school: School, order: Order, now: DateTime = DateTime.now()): Promise<Report> {
    const grouping = groupingOf(order)
    const { from, until } = rangeOf(order, now.setZone(school.timeZone))
    const series = isTiming(order.report)
      ? await readTiming(order.report, { school, from, until })
      : await readReport({ school, report: order.report, grouping, from, until })
    return {
      report: order.report,
      group_by: grouping,
      unit: unitOf(order.report),
      from: from.toISODate()!,
      to: until.minus({ days: 1 }).toISODate()!,
      smallest_cell: school.smallestCell,
      series: await nameKeys(school, grouping, series),
    }
  }
}

const isTiming = (report: ReportName | TimingName): report is TimingName => report in TIMINGS

function groupingOf({ report, groupBy }: Order): Grouping {
  const possible: readonly Grouping[] = isTiming(report) ? ['week'] : REPORTS[report]
  if (groupBy && !possible.includes(groupBy)) throw new GroupingUnknown(report, possible)
  return groupBy ?? possible[0]!
}

function rangeOf({ from, to }: Order, now: DateTime): { from: DateTime; until: DateTime } {
  const zone = now.zone
  const last = to ? DateTime.fromISO(to, { zone }) : now.startOf('day')
  const first = from
    ? DateTime.fromISO(from, { zone })
    : DateTime.min(last, endOfPublished(now))!.minus({ weeks: USUAL_WEEKS })
  if (first > last || last.diff(first, 'days').days > MOST_DAYS) throw new RangeNotPossible()

  const monday = first.startOf('week')
  const end = DateTime.min(last.startOf('week').plus({ weeks: 1 }), endOfPublished(now))!
  return { from: monday, until: DateTime.max(end, monday)! }
}

function unitOf(report: ReportName | TimingName): Report['unit'] {
  if (isTiming(report)) return 'seconds'
  return COUNTING_PEOPLE.has(report) ? 'people' : 'events'
}
