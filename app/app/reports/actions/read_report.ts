import type { DateTime } from 'luxon'
import { hiddenCells, mayShowTotal, type Cell } from '#domain/reports/small_cells'
import type School from '#identity/models/school'
import { cellsOf } from '#reports/actions/cells_of'
import { metricRows } from '#reports/actions/metric_rows'
import type { Grouping, ReportName } from '#reports/report_names'

export type Point = {
  /** First day of the span, `YYYY-MM-DD`. */
  start: string
  /** Null: hidden, because too few people are behind it. */
  value: number | null
}
export type Series = { key: string; points: Point[] }

type Wanted = {
  school: School
  report: ReportName
  grouping: Grouping
  /** Mondays in the school's zone, half open; only weeks that are settled. */
  from: DateTime
  until: DateTime
}

/** The series of a report, with small cells hidden. */
export async function readReport(wanted: Wanted): Promise<Series[]> {
  switch (wanted.grouping) {
    case 'day':
      return daysOf(wanted)
    case 'week':
    case 'month':
      return totalsOf(wanted, wanted.grouping)
    default:
      return tableOf(wanted)
  }
}

const metricsOf = (report: ReportName) => [report, `${report}.people`]

/** The days of a week are a table too: with the others and the week's total each could be computed. */
async function daysOf({ school, report, from, until }: Wanted): Promise<Series[]> {
  const range = { schoolId: school.id, metrics: metricsOf(report), by: 'total', from, until }
  const days = new Map(
    cellsOf(await metricRows({ ...range, span: 'day' })).map((cell) => [cell.day, cell])
  )
  const weeks = cellsOf(await metricRows({ ...range, span: 'week' }))

  const points = spansBetween(from, until, 'week').flatMap((monday) => {
    const cells = spansBetween(monday, monday.plus({ weeks: 1 }), 'day').map((day) => {
      const key = day.toISODate()!
      const { value, people } = days.get(key) ?? { value: 0, people: 0 }
      return { key, value, people }
    })
    const total = weeks.find(({ day }) => day === monday.toISODate())
    return shown(cells, total, school.smallestCell).map(({ key, value }) => ({ start: key, value }))
  })
  return [{ key: 'total', points }]
}

async function totalsOf(
  { school, report, from, until }: Wanted,
  span: 'week' | 'month'
): Promise<Series[]> {
  const start = span === 'month' ? firstWholeMonth(from) : from
  const cells = cellsOf(
    await metricRows({
      schoolId: school.id,
      metrics: metricsOf(report),
      span,
      by: 'total',
      from: start,
      until,
    })
  )
  const points = spansBetween(start, until, span)
    .filter((begin) => begin.plus({ [span]: 1 }) <= until)
    .map((begin) => {
      const day = begin.toISODate()!
      const cell = cells.find((one) => one.day === day) ?? { value: 0, people: 0 }
      return { start: day, value: mayShowTotal(cell, school.smallestCell) ? cell.value : null }
    })
  return [{ key: 'total', points }]
}

function firstWholeMonth(from: DateTime): DateTime {
  const month = from.startOf('month')
  return month < from ? month.plus({ months: 1 }) : month
}

/** One series for each key of the table, one point for each week. */
async function tableOf({ school, report, grouping, from, until }: Wanted): Promise<Series[]> {
  const range = { schoolId: school.id, metrics: metricsOf(report), from, until }
  const cells = cellsOf(await metricRows({ ...range, span: 'week', by: grouping }))
  const totals = cellsOf(await metricRows({ ...range, span: 'week', by: 'total' }))
  const keys = [...new Set(cells.map(({ key }) => key))].toSorted()

  const series = new Map<string, Point[]>(keys.map((key) => [key, []]))
  for (const monday of spansBetween(from, until, 'week')) {
    const start = monday.toISODate()!
    const ofWeek = keys.map(
      (key) =>
        cells.find((cell) => cell.day === start && cell.key === key) ?? { key, value: 0, people: 0 }
    )
    const total = totals.find(({ day }) => day === start)
    for (const { key, value } of shown(ofWeek, total, school.smallestCell))
      series.get(key)!.push({ start, value })
  }
  return [...series].map(([key, points]) => ({ key, points }))
}

function shown(cells: Cell[], total: Cell | undefined, smallest: number) {
  const hidden = hiddenCells(cells, smallest)
  const totalIsShown = mayShowTotal(total ?? { people: 0 }, smallest)
  return cells.map(({ key, value, people }) => {
    const isShown = people === 0 ? totalIsShown || value === 0 : totalIsShown && !hidden.has(key)
    return { key, value: isShown ? value : null }
  })
}

function spansBetween(from: DateTime, until: DateTime, span: 'day' | 'week' | 'month'): DateTime[] {
  const starts: DateTime[] = []
  for (let start = from; start < until; start = start.plus({ [span]: 1 })) starts.push(start)
  return starts
}
