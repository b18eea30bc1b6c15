import vine from '@vinejs/vine'
import { calendarDay } from '#platform/validation/calendar_day'

const word = () =>
  vine
    .string()
    .trim()
    .regex(/^[a-z_.]+$/)
    .maxLength(60)
    .optional()

/** What an auditor looks for. Days are days at the school; both are included. */
const filterFields = {
  actor_id: vine.string().uuid().optional(),
  action: word(),
  subject_kind: word(),
  subject_id: vine.string().uuid().optional(),
  from: calendarDay().optional(),
  to: calendarDay().optional(),
  with_scans: vine.boolean().optional(),
}

export const searchAuditValidator = vine.create({
  ...filterFields,
  /** The `next` of the page before. */
  before: vine.number().withoutDecimals().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
  per_page: vine.number().withoutDecimals().min(1).max(100).optional(),
})

export const exportAuditValidator = vine.create(filterFields)

export const searchActorsValidator = vine.create({
  search: vine.string().trim().maxLength(100).optional(),
})
