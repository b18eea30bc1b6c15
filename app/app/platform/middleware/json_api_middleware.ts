import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * Treats every call of the API as one that wants JSON, so that a refusal is never a redirect to a page.
 * Runs before routing, because even an unknown address must be answered in JSON.
 */
export default class JsonApiMiddleware {
  handle({ request }: HttpContext, next: NextFn) {
    if (/^\/api(\/|$)/.test(request.url())) {
      request.request.headers.accept = 'application/json'
    }
    return next()
  }
}
