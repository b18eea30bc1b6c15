import app from '@adonisjs/core/services/app'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import ShieldMiddleware from '@adonisjs/shield/shield_middleware'
import { servedByTls } from '#config/app'
import shieldConfig from '#config/shield'

const shield = app.container
  .make('encryption')
  .then((encryption) => new ShieldMiddleware(shieldConfig, encryption.use()))

/**
 * Shield's token against forged requests, in a cookie that no other host and no page without TLS can set in our name.
 * Shield itself knows only one name for it.
 */
export default class CsrfMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    try {
      await (
        await shield
      ).handle(ctx, () => {
        nameForThisHost(ctx)
        return next()
      })
    } catch (error) {
      // A refusal carries the cookie too.
      nameForThisHost(ctx)
      throw error
    }
  }
}

function nameForThisHost({ response }: HttpContext): void {
  if (!servedByTls) return
  const cookies = [response.getHeader('set-cookie') ?? []].flat().map(String)
  response.removeHeader('set-cookie')
  for (const cookie of cookies) {
    response.append('set-cookie', cookie.replace(/^XSRF-TOKEN=/, '__Host-XSRF-TOKEN='))
  }
}
