import type { HttpContext } from '@adonisjs/core/http'
import { ChangeDevice } from '#scanning/actions/change_device'
import { columnsOf } from '#platform/validation/columns_of'
import DevicePolicy from '#scanning/policies/device_policy'
import { presentDevice } from '#scanning/transformers/present_device'
import { changeDeviceValidator } from '#scanning/validators/device_validators'

/** PATCH /api/v1/admin/devices/:id */
export default class ChangeDeviceController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(DevicePolicy).authorize('manage')
    const { params, ...body } = await request.validateUsing(changeDeviceValidator)
    const device = await new ChangeDevice().run(params.id, columnsOf(body), user)
    await device.load((relations) => relations.load('checkpoint').load('place'))
    return response.ok({ device: presentDevice(device) })
  }
}
