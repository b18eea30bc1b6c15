import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'
import type Pass from '#passes/models/pass'

export default class ShortCodePolicy extends BasePolicy {
  /** A short code is for the holder alone. `student` must be loaded. */
  make(user: User, pass: Pass): AuthorizerResponse {
    return user.hasRole('student') && pass.student.userId === user.id
  }
}
