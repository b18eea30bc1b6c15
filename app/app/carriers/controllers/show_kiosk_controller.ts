import type { HttpContext } from '@adonisjs/core/http'
import School from '#identity/models/school'
import Place from '#places/models/place'

/** GET /api/v1/kiosk: what the page needs to know about itself. Nothing about students. */
export default class ShowKioskController {
  async handle({ response, device }: HttpContext) {
    const school = await School.findOrFail(device.schoolId)
    const place = device.placeId ? await Place.find(device.placeId) : null
    return response.ok({
      id: device.id,
      name: device.name,
      place: place && { id: place.id, name: place.name },
      school: { name: school.name },
      time_zone: school.timeZone,
      languages: school.languages,
      default_language: school.defaultLanguage,
      server_time: Date.now(),
    })
  }
}
