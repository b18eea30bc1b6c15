import type { HttpContext } from '@adonisjs/core/http'
import { AddDevice } from '#scanning/actions/add_device'
import DevicePolicy from '#scanning/policies/device_policy'
import { presentDevice } from '#scanning/transformers/present_device'
import { addDeviceValidator } from '#scanning/validators/device_validators'

/** POST /api/v1/admin/devices; the answer holds the code that makes a browser this device, this once. */
export default class AddDeviceController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(DevicePolicy).authorize('manage')
    const { name, kind, ...at } = await request.validateUsing(addDeviceValidator)
    const place = kind === 'gate' ? { checkpointId: at.checkpoint_id } : { placeId: at.place_id }
    const { device, enrolment } = await new AddDevice().run({ name, kind, ...place }, user)
    await device.load((relations) => relations.load('checkpoint').load('place'))
    response.header('Cache-Control', 'no-store')
    return response.created({ device: presentDevice(device), enrolment })
  }
}
