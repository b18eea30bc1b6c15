import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type User from '#identity/models/user'
import { noteActivity } from '#reports/actions/note_activity'
import { Problem } from '#platform/errors/problem'

export class NotSignedIn extends Problem {
  static status = 401
  static code = 'E_NOT_SIGNED_IN'
  static help = 'Sign in and send again.'
  static message = 'Nobody is signed in'
}

/** Lets only users with a session through, with their roles loaded for the policies. */
export default class SignedInMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const guard = ctx.auth.use('web')
    if (!(await guard.check()) || guard.user!.status !== 'active') throw new NotSignedIn()
    ctx.user = guard.user!
    await ctx.user.load('roleAssignments')
    void noteActivity(ctx.user)
    return next()
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    user: User
  }
}
