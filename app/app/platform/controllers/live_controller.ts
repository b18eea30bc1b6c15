import type { HttpContext } from '@adonisjs/core/http'

/** GET /health/live: the process answers. */
export default class LiveController {
  handle({ response }: HttpContext) {
    return response.ok({ alive: true })
  }
}
