import vine from '@vinejs/vine'
import { PASS_STATES } from '#domain/pass_life_cycle'
import { pageFields } from '#platform/lists/page'
import { instant } from '#platform/validation/instant'

const id = () => vine.string().uuid()
const reason = () => vine.string().trim().minLength(1).maxLength(500)
const minutes = () =>
  vine
    .number()
    .withoutDecimals()
    .min(1)
    .max(60 * 24 * 366)

const orderFields = {
  pass_type_id: id(),
  place_id: id().nullable().optional(),
  origin_place_id: id().nullable().optional(),
  starts_at: instant().nullable().optional(),
  minutes: minutes().nullable().optional(),
  note: vine.string().trim().maxLength(500).nullable().optional(),
}

const issueFields = {
  ...orderFields,
  /** Cards and kiosks have addresses of their own. */
  carrier: vine.enum(['phone', 'staff'] as const).optional(),
  /** Past limits, cool-downs and blackouts; then the reason must be given. */
  override: vine.boolean().optional(),
  override_reason: reason().optional().requiredWhen('override', '=', true),
}

export const requestPassValidator = vine.create(orderFields)

export const issuePassValidator = vine.create({ ...issueFields, student_id: id() })

export const issuePassesValidator = vine.create({
  ...issueFields,
  student_ids: vine.array(id()).minLength(1).maxLength(100),
})

export const approvePassValidator = vine.create({
  params: vine.object({ id: id() }),
  minutes: minutes().optional(),
})

export const denyPassValidator = vine.create({
  params: vine.object({ id: id() }),
  reason: reason().optional(),
})

export const decideValidator = vine.create({
  ids: vine.array(id()).minLength(1).maxLength(50),
  decision: vine.enum(['approve', 'deny']),
  reason: reason().optional(),
})

export const revokePassValidator = vine.create({
  params: vine.object({ id: id() }),
  reason: reason(),
})

/** The pass named in the address. */
export const passAddressValidator = vine.create({
  params: vine.object({ id: id() }),
})

export const listPassesValidator = vine.create({
  ...pageFields,
  state: vine.enum([...PASS_STATES, 'open', 'out']).optional(),
  place_id: id().optional(),
  student_id: id().optional(),
  type_id: id().optional(),
  search: vine.string().trim().maxLength(100).optional(),
  from: instant().optional(),
  to: instant().optional(),
})

export const pageValidator = vine.create(pageFields)

export const listOwnPassesValidator = vine.create({
  ...pageFields,
  /** Those of which something may still come, or those that are over; all without it. */
  state: vine.enum(['open', 'over']).optional(),
})

export const passesOutValidator = vine.create({
  place_id: id().optional(),
  class_id: id().optional(),
})
