import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { headersOfEveryAnswer } from '#platform/headers/every_answer'

/** First of all, and on Node's own response: files and refusals pass by whatever comes later. */
export default class SecurityHeadersMiddleware {
  handle({ request, response }: HttpContext, next: NextFn) {
    for (const [name, value] of Object.entries(headersOfEveryAnswer(request.url()))) {
      response.response.setHeader(name, value)
    }
    return next()
  }
}
