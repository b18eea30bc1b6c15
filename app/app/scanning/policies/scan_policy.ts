import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'

export default class ScanPolicy extends BasePolicy {
  list(user: User): AuthorizerResponse {
    return user.hasRole('gate', 'staff', 'admin')
  }
}
