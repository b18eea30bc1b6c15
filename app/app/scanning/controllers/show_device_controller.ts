import type { HttpContext } from '@adonisjs/core/http'
import School from '#identity/models/school'
import Device from '#scanning/models/device'

/** GET /api/v1/device: what the gate page needs to know about itself. */
export default class ShowDeviceController {
  async handle({ response, device }: HttpContext) {
    const school = await School.findOrFail(device.schoolId)
    const { name, checkpoint } = await Device.query()
      .where('id', device.id)
      .preload('checkpoint')
      .firstOrFail()
    return response.ok({
      id: device.id,
      school_id: device.schoolId,
      name,
      checkpoint: { id: checkpoint.id, name: checkpoint.name, direction: checkpoint.direction },
      time_zone: school.timeZone,
      server_time: Date.now(),
    })
  }
}
