import vine from '@vinejs/vine'
import { pageFields } from '#platform/lists/page'
import { instant } from '#platform/validation/instant'

const id = () => vine.string().uuid()
const name = () => vine.string().trim().minLength(1).maxLength(100)

export const listDevicesValidator = vine.create({
  ...pageFields,
  revoked: vine.boolean().optional(),
})

export const addDeviceValidator = vine.create({
  name: name(),
  kind: vine.enum(['gate', 'kiosk'] as const),
  checkpoint_id: id().optional().requiredWhen('kind', '=', 'gate'),
  place_id: id().optional().requiredWhen('kind', '=', 'kiosk'),
})

export const changeDeviceValidator = vine.create({
  params: vine.object({ id: id() }),
  name: name().optional(),
  checkpoint_id: id().optional(),
  place_id: id().optional(),
})

/** The device named in the address. */
export const deviceAddressValidator = vine.create({ params: vine.object({ id: id() }) })

export const useEnrolmentValidator = vine.create({
  secret: vine.string().trim().minLength(1).maxLength(100),
})

/** As much as the columns hold. */
const LARGEST_INTEGER = 2 ** 31 - 1

export const heartbeatValidator = vine.create({
  software_version: vine.string().trim().minLength(1).maxLength(50),
  queue_depth: vine.number().withoutDecimals().min(0).max(LARGEST_INTEGER),
  oldest_queued_at: instant().nullable(),
  bundle_seq: vine.number().withoutDecimals().min(0).max(Number.MAX_SAFE_INTEGER).nullable(),
  clock_skew_ms: vine
    .number()
    .withoutDecimals()
    .min(-LARGEST_INTEGER)
    .max(LARGEST_INTEGER)
    .nullable(),
})
