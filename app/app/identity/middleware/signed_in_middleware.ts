import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type User from '#identity/models/user'
import type UserSession from '#identity/models/user_session'
import { currentSession } from '#identity/sessions/browser_session'
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
    const current = await currentSession(ctx)
    if (!current) throw new NotSignedIn()
    ctx.user = current.user
    ctx.userSession = current.session
    void noteActivity(ctx.user)
    return next()
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    user: User
    userSession: UserSession
  }
}
