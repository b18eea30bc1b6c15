import type { HttpContext } from '@adonisjs/core/http'
import Device from '#scanning/models/device'
import DeviceEnrolment from '#scanning/models/device_enrolment'
import DevicePolicy from '#scanning/policies/device_policy'
import { presentDevice } from '#scanning/transformers/present_device'
import { deviceAddressValidator } from '#scanning/validators/device_validators'

/** GET /api/v1/admin/devices/:id: also whether a code for it waits to be used. */
export default class ShowManagedDeviceController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(DevicePolicy).authorize('manage')
    const { params } = await request.validateUsing(deviceAddressValidator)
    const device = await Device.query()
      .where({ id: params.id, schoolId: user.schoolId })
      .preload('checkpoint')
      .preload('place')
      .firstOrFail()
    const open = await DeviceEnrolment.query()
      .where('deviceId', device.id)
      .whereNull('usedAt')
      .whereRaw('expires_at > now()')
      .first()
    return response.ok({ device: presentDevice(device), enrolment_open: open !== null })
  }
}
