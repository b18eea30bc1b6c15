import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type Supervision from '#scanning/supervision/supervision'
import { SupervisionOver } from '#scanning/supervision/supervision_problems'
import { findSupervision } from '#scanning/supervision/supervision_token'

/** Lets only a gate through at which a supervisor has signed in; it comes after the device's own token. */
export default class SupervisionMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const token = ctx.request.header('x-supervision') ?? ''
    const supervision = await findSupervision(token, ctx.device)
    if (!supervision) throw new SupervisionOver()
    ctx.supervision = supervision
    ctx.response.header('Cache-Control', 'no-store')
    return next()
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    supervision: Supervision
  }
}
