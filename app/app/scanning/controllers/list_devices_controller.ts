import type { HttpContext } from '@adonisjs/core/http'
import { pageOf } from '#platform/lists/page'
import Device from '#scanning/models/device'
import DevicePolicy from '#scanning/policies/device_policy'
import { presentDevice } from '#scanning/transformers/present_device'
import { listDevicesValidator } from '#scanning/validators/device_validators'

/** GET /api/v1/admin/devices: gates and kiosks by name; the revoked ones when asked for. */
export default class ListDevicesController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(DevicePolicy).authorize('manage')
    const { revoked, ...wanted } = await request.validateUsing(listDevicesValidator)
    const query = Device.query()
      .where('schoolId', user.schoolId)
      .if(
        revoked,
        (devices) => devices.whereNotNull('revokedAt'),
        (devices) => devices.whereNull('revokedAt')
      )
      .orderBy(['name', 'id'])
      .preload('checkpoint')
      .preload('place')
    const { rows, page } = await pageOf<Device>(query, wanted)
    return response.ok({ devices: rows.map(presentDevice), page })
  }
}
