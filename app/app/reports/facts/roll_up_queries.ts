import { FACTS, TIMED_FACTS } from '#reports/facts/facts'
import {
  COUNTING_PEOPLE,
  tablesOf,
  TIMINGS,
  type ReportName,
  type TimingName,
} from '#reports/report_names'

/**
 * The rows of `metric_daily` of one report: `day`, `metric`, `dimensions`, `value`. A day has its total; a week, named
 * by its Monday, has its total and its tables. The metric `REPORT.people` says how many different people each
 * figure describes; months are for people alone.
 */
export function rollUpOf(report: ReportName): string {
  const cells = [`('total', '')`, ...tablesOf(report).map((name) => `('${name}', facts.${name})`)]
  const value = COUNTING_PEOPLE.has(report) ? 'count(distinct person)' : 'count(*)'
  return `
    with facts as (${FACTS[report]}),
    cells as (
      select day, 'day' as span, 'total' as by, '' as key, person from facts
      union all
      select cast(date_trunc('week', day) as date), 'week', cell.by, cell.key, person
      from facts cross join lateral (values ${cells.join(', ')}) as cell (by, key)
    ),
    counted as (
      select day, span, by, key, ${value} as value, count(distinct person) as people
      from cells group by day, span, by, key
    )
    select day, '${report}' as metric, ${DIMENSIONS} as dimensions, value from counted
    union all
    select day, '${report}.people', ${DIMENSIONS}, people from counted`
}

const DIMENSIONS = `jsonb_build_object('span', span, 'by', by, 'key', key)`

/** The percentiles of a timing for each day and week, and how many people each describes. */
export function timingsOf(timing: TimingName): string {
  const percentiles = TIMINGS[timing].map(
    (share) => `select day, '${timing}.p${share * 100}' as metric, ${SPAN} as dimensions,
      percentile_cont(${share}) within group (order by seconds) as value from spans group by day, span`
  )
  return `
    with facts as (${TIMED_FACTS[timing]}),
    spans as (
      select day, 'day' as span, person, seconds from facts
      union all
      select cast(date_trunc('week', day) as date), 'week', person, seconds from facts
    )
    ${percentiles.join(' union all ')}
    union all
    select day, '${timing}.people', ${SPAN}, count(distinct person) from spans group by day, span`
}

const SPAN = `jsonb_build_object('span', span)`

/** People who used the application in a calendar month, named by its first day. */
export const MONTHS_OF_ACTIVE_PEOPLE = `
  with facts as (${FACTS.active_people}),
  cells as (
    select cast(date_trunc('month', day) as date) as day, 'month' as span, cell.by, cell.key, person
    from facts cross join lateral (values ('total', ''), ('role', facts.role)) as cell (by, key)
  ),
  counted as (
    select day, span, by, key, count(distinct person) as value from cells group by day, span, by, key
  )
  select day, 'active_people' as metric, ${DIMENSIONS} as dimensions, value from counted
  union all
  select day, 'active_people.people', ${DIMENSIONS}, value from counted`
