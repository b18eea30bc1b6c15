import app from '@adonisjs/core/services/app'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import ShieldMiddleware from '@adonisjs/shield/shield_middleware'
import shieldConfig from '#config/shield'

/** The security headers of Shield for the page itself, without a session: reading the page stores nothing. */
const headersOnly = app.container
  .make('encryption')
  .then(
    (encryption) =>
      new ShieldMiddleware({ ...shieldConfig, csrf: { enabled: false } }, encryption.use())
  )

export default class PageHeadersMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    ctx.response.header('Referrer-Policy', 'no-referrer')
    ctx.response.header(
      'Permissions-Policy',
      'camera=(self), microphone=(), geolocation=(), payment=(), usb=()'
    )
    return (await headersOnly).handle(ctx, next)
  }
}
