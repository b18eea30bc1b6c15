import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'

export default class AuditPolicy extends BasePolicy {
  read(user: User): AuthorizerResponse {
    return user.hasRole('auditor', 'admin')
  }
}
