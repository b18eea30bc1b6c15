import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'

export default class SchoolPolicy extends BasePolicy {
  manage(user: User): AuthorizerResponse {
    return user.hasRole('admin')
  }

  /** An emergency does not wait for an administrator. */
  freeze(user: User): AuthorizerResponse {
    return user.hasRole('admin', 'safeguarding')
  }
}
