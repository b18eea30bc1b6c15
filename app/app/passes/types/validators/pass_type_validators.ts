import vine from '@vinejs/vine'
import { APPROVAL_POLICIES } from '#domain/approval_policy'
import { PASS_TYPE_KINDS, VALIDITIES } from '#domain/pass_types'

const YEAR_MINUTES = 366 * 24 * 60
const WEEK_MINUTES = 7 * 24 * 60
const SECOND_POLICIES = ['any_staff', 'place_staff', 'origin_staff', 'list'] as const

const minutes = (least: number, most: number) =>
  vine.number().withoutDecimals().min(least).max(most)
const people = () => vine.array(vine.string().uuid()).maxLength(100)
const name = () => vine.string().trim().minLength(1).maxLength(60)
const kind = () => vine.enum(PASS_TYPE_KINDS)

const optionalFields = {
  photo_check: vine.boolean().optional(),
  printable: vine.boolean().optional(),
  shows_holder: vine.boolean().optional(),
  roster_on_gate: vine.boolean().optional(),
  requestable: vine.boolean().optional(),
  approval_policy: vine.enum(APPROVAL_POLICIES).optional(),
  second_approval_policy: vine.enum(SECOND_POLICIES).nullable().optional(),
  approver_ids: people().optional(),
  second_approver_ids: people().optional(),
  exclusive: vine.boolean().optional(),
  needs_place: vine.boolean().optional(),
  ignores_blackouts: vine.boolean().optional(),
  ignores_limits: vine.boolean().optional(),
  capacity: vine.number().withoutDecimals().min(0).max(100_000).nullable().optional(),
  validity: vine.enum(VALIDITIES).optional(),
  reentry: vine.enum(['allowed', 'refused'] as const).optional(),
  offline: vine.enum(['allow', 'warn', 'deny'] as const).optional(),
  grace_minutes: minutes(0, WEEK_MINUTES).optional(),
  auto_end_minutes: minutes(0, WEEK_MINUTES).optional(),
  request_minutes: minutes(1, WEEK_MINUTES).optional(),
}

export const createPassTypeValidator = vine.create({
  name: name(),
  kind: kind(),
  single_use: vine.boolean(),
  rotating: vine.boolean(),
  default_minutes: minutes(1, YEAR_MINUTES),
  max_minutes: minutes(1, YEAR_MINUTES),
  ...optionalFields,
})

export const changePassTypeValidator = vine.create({
  params: vine.object({ id: vine.string().uuid() }),
  name: name().optional(),
  kind: kind().optional(),
  single_use: vine.boolean().optional(),
  rotating: vine.boolean().optional(),
  default_minutes: minutes(1, YEAR_MINUTES).optional(),
  max_minutes: minutes(1, YEAR_MINUTES).optional(),
  ...optionalFields,
  archived: vine.boolean().optional(),
})
