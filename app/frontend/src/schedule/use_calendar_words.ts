import { useMessages } from '../messages/use_messages.js'

/** 2024-01-01 was a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1)
const DAY = 86_400_000

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** How days of the calendar are said. A calendar day has no time zone, so it is formatted in UTC. */
export function useCalendarWords() {
  const { language } = useMessages()

  /** 1 = Monday … 7 = Sunday */
  function weekdayName(weekday: number, length: 'long' | 'short' | 'narrow' = 'short'): string {
    return format(A_MONDAY + (weekday - 1) * DAY, { weekday: length })
  }

  /** `Mon, 23 Nov 2026` */
  function dayName(day: string): string {
    return format(Date.parse(`${day}T00:00:00Z`), {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    })
  }

  /** `November 2026` */
  function monthName(month: string): string {
    return format(Date.parse(`${month}-01T00:00:00Z`), { month: 'long', year: 'numeric' })
  }

  function format(instant: number, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(language.value, { timeZone: 'UTC', ...options }).format(instant)
  }

  return { weekdayName, dayName, monthName }
}
