import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { APP_ROOT } from '#platform/app_root'
import { contentPolicyOfPage, permissionsOfPage } from '#platform/headers/page_policy'

/** Stands in the built page wherever a nonce belongs (frontend/vite.config.ts). */
const PLACE_OF_NONCE = 'nonce-of-this-answer'

let page: Promise<string> | undefined

/** Any address of the front end: the one page, which then shows what the address asks for. */
export default class ShowPageController {
  async handle({ request, response }: HttpContext) {
    page ??= readFile(new URL('frontend/dist/index.html', APP_ROOT), 'utf8')
    const nonce = randomBytes(16).toString('base64url')
    response.response.setHeader('Content-Security-Policy', contentPolicyOfPage(nonce))
    response.response.setHeader('Permissions-Policy', permissionsOfPage(request.url()))
    response.header('Cache-Control', 'no-cache')
    return response.type('html').send((await page).replaceAll(PLACE_OF_NONCE, nonce))
  }
}
