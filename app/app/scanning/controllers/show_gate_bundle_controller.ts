import type { HttpContext } from '@adonisjs/core/http'
import { MakeGateBundle } from '#scanning/bundle/make_gate_bundle'

/** GET /api/v1/gate-bundle: what the gate needs without a network; 304 while it has the newest one. */
export default class ShowGateBundleController {
  async handle({ request, response, device }: HttpContext) {
    const { etag, sign } = await new MakeGateBundle().run(device)
    response.header('ETag', etag)
    response.header('Cache-Control', 'private, no-cache')
    if (request.header('if-none-match') === etag) return response.status(304)
    return response.ok({ bundle: await sign(), server_time: Date.now() })
  }
}
