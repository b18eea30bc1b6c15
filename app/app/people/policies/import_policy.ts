import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'

/** A roster is about everybody: only for administrators of the whole school. */
export default class ImportPolicy extends BasePolicy {
  manage(user: User): AuthorizerResponse {
    return user.roleAssignments.some(
      ({ role, scopeKind, isCurrent }) => role === 'admin' && scopeKind === 'school' && isCurrent
    )
  }
}
