import type { HttpContext } from '@adonisjs/core/http'
import { APP_ROOT } from '#platform/app_root'
import { readFile } from 'node:fs/promises'

let page: Promise<string> | undefined

/** Any address of the front end: the one page, which then shows what the address asks for. */
export default class ShowPageController {
  async handle({ response }: HttpContext) {
    page ??= readFile(new URL('frontend/dist/index.html', APP_ROOT), 'utf8')
    response.header('Cache-Control', 'no-cache')
    return response.type('html').send(await page)
  }
}
