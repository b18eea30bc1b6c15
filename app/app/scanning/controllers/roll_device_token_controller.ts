import type { HttpContext } from '@adonisjs/core/http'
import { RollDeviceToken } from '#scanning/actions/roll_device_token'
import DevicePolicy from '#scanning/policies/device_policy'
import { presentDevice } from '#scanning/transformers/present_device'
import { deviceAddressValidator } from '#scanning/validators/device_validators'

/** POST /api/v1/admin/devices/:id/token; the answer holds the token, this once. */
export default class RollDeviceTokenController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(DevicePolicy).authorize('manage')
    const { params } = await request.validateUsing(deviceAddressValidator)
    const { device, token } = await new RollDeviceToken().run(params.id, user)
    await device.load((relations) => relations.load('checkpoint').load('place'))
    response.header('Cache-Control', 'no-store')
    return response.ok({ device: presentDevice(device), token })
  }
}
