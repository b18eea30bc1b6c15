import type { HttpContext } from '@adonisjs/core/http'
import { RevokeDevice } from '#scanning/actions/revoke_device'
import DevicePolicy from '#scanning/policies/device_policy'
import { presentDevice } from '#scanning/transformers/present_device'
import { deviceAddressValidator } from '#scanning/validators/device_validators'

/** POST /api/v1/admin/devices/:id/revoke */
export default class RevokeDeviceController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(DevicePolicy).authorize('manage')
    const { params } = await request.validateUsing(deviceAddressValidator)
    const device = await new RevokeDevice().run(params.id, user)
    await device.load((relations) => relations.load('checkpoint').load('place'))
    return response.ok({ device: presentDevice(device) })
  }
}
