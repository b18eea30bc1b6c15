import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { DOCUMENT } from '#platform/openapi/document'

let document: Promise<string> | undefined

/** GET /api/v1/openapi.json: this description of the API (OpenAPI 3.1). */
export default class ShowOpenapiController {
  async handle({ response }: HttpContext) {
    document ??= readFile(DOCUMENT, 'utf8')
    response.header('Cache-Control', 'no-cache').type('json')
    return response.send(await document)
  }
}
