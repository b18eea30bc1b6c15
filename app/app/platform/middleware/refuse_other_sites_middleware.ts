import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { appUrl } from '#config/app'
import { Problem } from '#platform/errors/problem'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

export class SentByOtherSite extends Problem {
  static status = 403
  static code = 'E_SENT_BY_OTHER_SITE'
  static help = 'Open this site itself and send from there.'
  static message = 'A page of another site sent this request'
}

/**
 * Refuses changes that a page of another site has a browser send, whatever token comes with them. Programs say nothing
 * about a site and are let through to the token. What a browser says of itself no page can change.
 */
export default class RefuseOtherSitesMiddleware {
  handle({ request }: HttpContext, next: NextFn) {
    if (!SAFE.has(request.method()) && !isFromHere(request)) throw new SentByOtherSite()
    return next()
  }
}

function isFromHere(request: HttpContext['request']): boolean {
  const site = request.header('sec-fetch-site')
  if (site) return site === 'same-origin'
  /* Browsers before 2023, and pages without TLS. */
  const origin = request.header('origin')
  if (!origin) return true
  return origin === new URL(appUrl).origin || hostOf(origin) === request.host()
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
