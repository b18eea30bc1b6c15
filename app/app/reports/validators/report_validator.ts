import vine from '@vinejs/vine'
import { DateTime } from 'luxon'
import { GROUPINGS, REPORT_NAMES, TIMING_NAMES } from '#reports/report_names'

const isDay = vine.createRule((value, _, field) => {
  const isOne = /^\d{4}-\d\d-\d\d$/.test(String(value)) && DateTime.fromISO(String(value)).isValid
  if (!isOne) field.report('The {{ field }} field must be a day, e.g. 2026-01-31', 'day', field)
})

const day = () => vine.string().use(isDay())

export const reportValidator = vine.create({
  params: vine.object({ report: vine.enum([...REPORT_NAMES, ...TIMING_NAMES]) }),
  from: day().optional(),
  to: day().optional(),
  group_by: vine.enum(GROUPINGS).optional(),
})
