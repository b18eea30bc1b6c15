import type { HttpContext } from '@adonisjs/core/http'
import { readiness } from '#platform/health/readiness'

/** GET /health/ready: 200 while requests should come here, 503 with the failing check otherwise. */
export default class ReadyController {
  async handle({ response }: HttpContext) {
    const state = await readiness()
    return state.ready ? response.ok(state) : response.serviceUnavailable(state)
  }
}
