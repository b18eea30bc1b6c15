import type { api } from '../api/client.js'

export type Report = Awaited<ReturnType<typeof api.reports.show>>
export type ReportName = Report['report']
export type Grouping = Report['group_by']

/** One chart: a question, and the report that answers it. */
export type Card = {
  report: ReportName
  groupBy: Grouping
  chart: 'time' | 'bars'
}

export const SECTIONS = ['passes', 'requests', 'scans', 'people'] as const
export type Section = (typeof SECTIONS)[number]

const card = (report: ReportName, groupBy: Grouping, chart: Card['chart'] = 'bars'): Card => ({
  report,
  groupBy,
  chart,
})

export const CARDS: Record<Section, readonly Card[]> = {
  passes: [
    card('passes', 'day', 'time'),
    card('passes', 'ending'),
    card('passes', 'type'),
    card('passes', 'place'),
    card('passes', 'hour'),
    card('passes', 'grade'),
  ],
  requests: [
    card('requests', 'day', 'time'),
    card('decision', 'week', 'time'),
    card('requests', 'outcome'),
    card('requests', 'type'),
  ],
  scans: [
    card('scans', 'day', 'time'),
    card('sync', 'week', 'time'),
    card('scans', 'outcome'),
    card('scans', 'mode'),
    card('scans', 'reason'),
    card('scans', 'checkpoint'),
    card('scans', 'conflict'),
  ],
  people: [
    card('active_people', 'day', 'time'),
    card('active_people', 'week', 'time'),
    card('active_people', 'month', 'time'),
    card('active_people', 'role'),
    card('invited', 'role'),
    card('activated', 'role'),
  ],
}
