import { useMessages, type MessageKey } from '../messages/use_messages.js'
import type { Card, Grouping, Report } from './cards.js'

type Series = Report['series'][number]

/** The words of charts in the reader's language. */
export function useReportWords() {
  const { t, has, language, number } = useMessages()

  const title = ({ report, groupBy }: Card): string =>
    t(`reports.title.${report}.${groupBy}` as MessageKey)

  /** A day as the school's calendar has it; it is no moment, so no time zone may shift it. */
  function day(start: string, groupBy: Grouping): string {
    const format: Intl.DateTimeFormatOptions =
      groupBy === 'month' ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' }
    return new Intl.DateTimeFormat(language.value, { ...format, timeZone: 'UTC' }).format(
      new Date(`${start}T12:00:00Z`)
    )
  }

  function label({ key, name }: Pick<Series, 'key' | 'name'>, groupBy: Grouping): string {
    if (name) return name
    if (groupBy === 'hour') return t('reports.hour', { from: `${key}:00`, to: `${next(key)}:00` })
    if (groupBy === 'grade') return t('reports.grade', { grade: key })
    const own = `reports.key.${groupBy}.${key}`
    if (has(own)) return t(own)
    const reason = `scan.reason.${key}`
    if (has(reason)) return t(reason)
    return ['type', 'place', 'checkpoint'].includes(groupBy) ? t('reports.removed') : key
  }

  const seriesLabel = ({ report, groupBy }: Card, series: Series): string =>
    series.key === 'total' ? unit(report) : label(series, groupBy)

  const unit = (report: Card['report']): string => t(`reports.unit.${report}`)

  /** A figure in the unit that is written beside it: durations in minutes. */
  function figure(value: number, { unit: measure }: Pick<Report, 'unit'>): string {
    return measure === 'seconds' ? number(value / 60, { maximumFractionDigits: 1 }) : number(value)
  }

  return { title, day, label, seriesLabel, unit, figure }
}

const next = (hour: string) => String((Number(hour) + 1) % 24).padStart(2, '0')
