import type { HttpContext } from '@adonisjs/core/http'
import { MarkDeviceLost } from '#scanning/actions/mark_device_lost'
import DevicePolicy from '#scanning/policies/device_policy'
import { presentDevice } from '#scanning/transformers/present_device'
import { deviceAddressValidator } from '#scanning/validators/device_validators'

/** POST /api/v1/admin/devices/:id/lost */
export default class MarkDeviceLostController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(DevicePolicy).authorize('manage')
    const { params } = await request.validateUsing(deviceAddressValidator)
    const device = await new MarkDeviceLost().run(params.id, user)
    await device.load((relations) => relations.load('checkpoint').load('place'))
    return response.ok({ device: presentDevice(device) })
  }
}
