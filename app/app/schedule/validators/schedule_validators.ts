import vine from '@vinejs/vine'
import { calendarDay } from '#platform/validation/calendar_day'
import { instant } from '#platform/validation/instant'
import { BLACKOUT_KINDS } from '#schedule/models/blackout'

const id = () => vine.string().uuid()
const name = () => vine.string().trim().minLength(1).maxLength(100)
const address = vine.object({ id: id() })
const weekdays = () =>
  vine.array(vine.number().withoutDecimals().min(1).max(7)).distinct().maxLength(7)
const timeOfDay = () => vine.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const bellSchedule = {
  name: name(),
  weekdays: weekdays(),
  periods: vine
    .array(
      vine.object({
        name: name(),
        starts_at: timeOfDay(),
        ends_at: timeOfDay(),
        teaching: vine.boolean(),
      })
    )
    .maxLength(30),
}

export const createBellScheduleValidator = vine.create(bellSchedule)
export const changeBellScheduleValidator = vine.create({ params: address, ...bellSchedule })
export const copyBellScheduleValidator = vine.create({ params: address, name: name() })

const range = { from: calendarDay(), to: calendarDay() }

export const calendarRangeValidator = vine.create(range)

export const setCalendarValidator = vine.create({
  ...range,
  /** Only these days of the week; all without it. */
  weekdays: weekdays().minLength(1).optional(),
  bell_schedule_id: id().nullable(),
  note: vine.string().trim().maxLength(200).nullable().optional(),
})

export const copyCalendarValidator = vine.create({ ...range, target: calendarDay() })

const term = { name: name(), starts_on: calendarDay(), ends_on: calendarDay() }

export const createTermValidator = vine.create(term)
export const changeTermValidator = vine.create({ params: address, ...term })

const blackout = {
  name: name(),
  kind: vine.enum(BLACKOUT_KINDS),
  minutes: vine.number().withoutDecimals().min(1).max(600).nullable().optional(),
  starts_at: instant().nullable().optional(),
  ends_at: instant().nullable().optional(),
  pass_type_id: id().nullable().optional(),
  place_id: id().nullable().optional(),
}

export const createBlackoutValidator = vine.create(blackout)
export const changeBlackoutValidator = vine.create({ params: address, ...blackout })

export const scheduleAddressValidator = vine.create({ params: address })
