import vine from '@vinejs/vine'
import { isCalendarDay } from '#domain/schedule/calendar_day'

const isDay = vine.createRule(
  (value, _, field) => {
    if (typeof value !== 'string' || !isCalendarDay(value)) {
      field.report('The {{ field }} field must be a day, e.g. 2026-01-31', 'calendar_day', field)
    }
  },
  { toJSONSchema: (schema) => void (schema.format = 'date') }
)

/** A day of the calendar as `YYYY-MM-DD`. */
export const calendarDay = () => vine.string().use(isDay())
