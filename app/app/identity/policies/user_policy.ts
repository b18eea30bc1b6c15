import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'

/** Accounts and what they may do are for administrators of the whole school: a role never reaches beyond its giver. */
export default class UserPolicy extends BasePolicy {
  administer(user: User): AuthorizerResponse {
    return user.roleAssignments.some(
      ({ role, scopeKind, isCurrent }) => role === 'admin' && scopeKind === 'school' && isCurrent
    )
  }
}
