import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'

export default class StudentPolicy extends BasePolicy {
  search(user: User): AuthorizerResponse {
    return user.hasRole('staff', 'admin')
  }
}
