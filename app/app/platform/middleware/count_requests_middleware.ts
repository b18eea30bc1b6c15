import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { httpRequestsInFlight } from '#platform/metrics/http_metrics'

/** Counts requests from their arrival until their answer has left or their client has gone. */
export default class CountRequestsMiddleware {
  handle({ response }: HttpContext, next: NextFn) {
    httpRequestsInFlight.inc()
    response.response.once('close', () => httpRequestsInFlight.dec())
    return next()
  }
}
