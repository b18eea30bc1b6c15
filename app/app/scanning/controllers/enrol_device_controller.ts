import type { HttpContext } from '@adonisjs/core/http'
import { EnrolDevice } from '#scanning/actions/enrol_device'
import DevicePolicy from '#scanning/policies/device_policy'
import { presentDevice } from '#scanning/transformers/present_device'
import { enrolDeviceValidator } from '#scanning/validators/device_validators'

/** POST /api/v1/admin/devices; the answer holds the token, this once. */
export default class EnrolDeviceController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(DevicePolicy).authorize('manage')
    const { name, kind, ...at } = await request.validateUsing(enrolDeviceValidator)
    const { device, token } = await new EnrolDevice().run({
      schoolId: user.schoolId,
      actorId: user.id,
      name,
      kind,
      ...(kind === 'gate' ? { checkpointId: at.checkpoint_id } : { placeId: at.place_id }),
    })
    await device.load((relations) => relations.load('checkpoint').load('place'))
    response.header('Cache-Control', 'no-store')
    return response.created({ device: presentDevice(device), token })
  }
}
