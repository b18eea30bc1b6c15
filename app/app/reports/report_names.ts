/** What the reports count, and by what each may be broken down. `day` is the course of time; the others are tables of a week. */
export const REPORTS = {
  /** Passes that became active. */
  passes: ['day', 'type', 'place', 'grade', 'hour', 'ending'],
  /** Passes that students asked for. */
  requests: ['day', 'outcome', 'type'],
  scans: ['day', 'outcome', 'reason', 'mode', 'checkpoint', 'conflict'],
  /** Accounts that were made, and those used for the first time. */
  invited: ['day', 'role'],
  activated: ['day', 'role'],
  /** People who used the application. */
  active_people: ['day', 'week', 'month', 'role'],
} as const

/** Groupings that are spans of time and no tables. */
export const SPANS: readonly string[] = ['day', 'week', 'month']

export type ReportName = keyof typeof REPORTS
export const REPORT_NAMES = Object.keys(REPORTS) as ReportName[]

export type Grouping = (typeof REPORTS)[ReportName][number]
export const GROUPINGS = [...new Set(Object.values(REPORTS).flat())] as Grouping[]

/** The tables of a week. */
export function tablesOf(report: ReportName): readonly Grouping[] {
  return REPORTS[report].filter((grouping) => !SPANS.includes(grouping))
}

/** People rather than events are counted: somebody with two roles or on two days is one. */
export const COUNTING_PEOPLE: ReadonlySet<string> = new Set<ReportName>([
  'invited',
  'activated',
  'active_people',
])

/** Times that are summed up by percentiles, in seconds. */
export const TIMINGS = {
  /** From a request to the first decision of a person. */
  decision: [0.5, 0.95],
  /** From a scan without a network to its arrival at the server. */
  sync: [0.5, 0.95],
} as const

export type TimingName = keyof typeof TIMINGS
export const TIMING_NAMES = Object.keys(TIMINGS) as TimingName[]
