import vine from '@vinejs/vine'
import { pageFields } from '#platform/lists/page'

const id = () => vine.string().uuid()
const name = () => vine.string().trim().minLength(1).maxLength(100)

export const listDevicesValidator = vine.create({
  ...pageFields,
  revoked: vine.boolean().optional(),
})

export const enrolDeviceValidator = vine.create({
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
