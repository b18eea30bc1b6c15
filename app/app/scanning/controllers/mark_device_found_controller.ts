import type { HttpContext } from '@adonisjs/core/http'
import { MarkDeviceFound } from '#scanning/actions/mark_device_found'
import DevicePolicy from '#scanning/policies/device_policy'
import { presentDevice } from '#scanning/transformers/present_device'
import { deviceAddressValidator } from '#scanning/validators/device_validators'

/** POST /api/v1/admin/devices/:id/found */
export default class MarkDeviceFoundController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(DevicePolicy).authorize('manage')
    const { params } = await request.validateUsing(deviceAddressValidator)
    const device = await new MarkDeviceFound().run(params.id, user)
    await device.load((relations) => relations.load('checkpoint').load('place'))
    return response.ok({ device: presentDevice(device) })
  }
}
