import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'

export default class ClassPolicy extends BasePolicy {
  manage(user: User): AuthorizerResponse {
    return user.hasRole('admin')
  }
}
