import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'

export default class ClassPolicy extends BasePolicy {
  /** Whose classes they are is a part of the queries. */
  listOwn(user: User): AuthorizerResponse {
    return user.hasRole('staff', 'admin')
  }
}
