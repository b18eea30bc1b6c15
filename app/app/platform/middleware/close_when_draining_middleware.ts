import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isDraining } from '#platform/draining'

/** Asks clients of a process that is leaving to open their next connection elsewhere. */
export default class CloseWhenDrainingMiddleware {
  handle({ response }: HttpContext, next: NextFn) {
    if (isDraining()) response.header('Connection', 'close')
    return next()
  }
}
