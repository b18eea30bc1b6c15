import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@adonisjs/core'

/** Any address below /api that does not exist. */
export default class NoSuchAddressController {
  handle({ request }: HttpContext) {
    throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
  }
}
