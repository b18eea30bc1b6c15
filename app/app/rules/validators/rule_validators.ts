import vine from '@vinejs/vine'
import { MOST_EXTRA_MINUTES } from '#domain/schedule/validity_end'
import { pageFields } from '#platform/lists/page'
import { instant } from '#platform/validation/instant'
import { ACCOMMODATION_KINDS } from '#rules/models/accommodation'
import { LIMIT_PERIODS, SUBJECT_KINDS } from '#rules/models/limit_rule'

const MINUTES_OF_A_WEEK = 7 * 24 * 60

const id = () => vine.string().uuid()
const name = () => vine.string().trim().minLength(1).maxLength(100)
const address = vine.object({ id: id() })
const whole = (least: number, most: number) =>
  vine.number().withoutDecimals().min(least).max(most).nullable().optional()
const search = vine.string().trim().maxLength(100).optional()

const limitRule = {
  name: name(),
  subject_kind: vine.enum(SUBJECT_KINDS),
  /** The grade, or the id of the group or student. */
  subject: vine.string().trim().maxLength(50).nullable().optional(),
  pass_type_id: id().nullable().optional(),
  place_id: id().nullable().optional(),
  period: vine.enum(LIMIT_PERIODS),
  most_passes: whole(0, 1000),
  most_minutes: whole(0, 100_000),
  cool_down_minutes: whole(1, MINUTES_OF_A_WEEK),
  archived: vine.boolean().optional(),
}

export const createLimitRuleValidator = vine.create(limitRule)
export const changeLimitRuleValidator = vine.create({ params: address, ...limitRule })
export const listLimitRulesValidator = vine.create({
  ...pageFields,
  archived: vine.boolean().optional(),
})

export const createGroupValidator = vine.create({ name: name() })
export const changeGroupValidator = vine.create({ params: address, name: name() })
export const listGroupsValidator = vine.create({ ...pageFields, search })
export const listMembersValidator = vine.create({ params: address, ...pageFields })
export const changeMembersValidator = vine.create({
  params: address,
  add: vine.array(id()).maxLength(500).optional(),
  remove: vine.array(id()).maxLength(500).optional(),
})

export const listAccommodationsValidator = vine.create({ ...pageFields, search })
export const grantAccommodationValidator = vine.create({
  student_id: id(),
  kind: vine.enum(ACCOMMODATION_KINDS),
  minutes: whole(1, MOST_EXTRA_MINUTES),
  valid_until: instant().nullable().optional(),
})

export const ruleAddressValidator = vine.create({ params: address })
