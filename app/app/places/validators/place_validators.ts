import vine from '@vinejs/vine'
import { APPROVAL_POLICIES } from '#domain/approval_policy'
import { CHECKPOINT_DIRECTIONS } from '#places/models/checkpoint'
import { PLACE_KINDS } from '#places/models/place'
import { pageFields } from '#platform/lists/page'

const MINUTES_OF_A_DAY = 24 * 60

const id = () => vine.string().uuid()
const name = () => vine.string().trim().minLength(1).maxLength(100)
const capacity = () => vine.number().withoutDecimals().min(0).max(100_000).nullable().optional()
const address = vine.object({ id: id() })

const optionalPlaceFields = {
  building_id: id().nullable().optional(),
  capacity: capacity(),
  default_minutes: vine
    .number()
    .withoutDecimals()
    .min(1)
    .max(MINUTES_OF_A_DAY)
    .nullable()
    .optional(),
  approval_policy: vine.enum(APPROVAL_POLICIES).nullable().optional(),
  requestable: vine.boolean().optional(),
  staff_ids: vine.array(id()).maxLength(100).optional(),
}

export const managedPlacesValidator = vine.create({
  ...pageFields,
  search: vine.string().trim().maxLength(100).optional(),
  archived: vine.boolean().optional(),
})

/** The place named in the address. */
export const placeAddressValidator = vine.create({ params: address })

export const createPlaceValidator = vine.create({
  name: name(),
  kind: vine.enum(PLACE_KINDS),
  ...optionalPlaceFields,
})

export const changePlaceValidator = vine.create({
  params: address,
  name: name().optional(),
  kind: vine.enum(PLACE_KINDS).optional(),
  ...optionalPlaceFields,
  archived: vine.boolean().optional(),
})

export const createBuildingValidator = vine.create({ name: name(), capacity: capacity() })

export const changeBuildingValidator = vine.create({
  params: address,
  name: name().optional(),
  capacity: capacity(),
  archived: vine.boolean().optional(),
})

/** The address names the place. */
export const createCheckpointValidator = vine.create({
  params: address,
  name: name(),
  direction: vine.enum(CHECKPOINT_DIRECTIONS),
})

export const changeCheckpointValidator = vine.create({
  params: address,
  name: name().optional(),
  direction: vine.enum(CHECKPOINT_DIRECTIONS).optional(),
  archived: vine.boolean().optional(),
})
