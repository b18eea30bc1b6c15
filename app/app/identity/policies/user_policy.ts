import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import { administersSchool } from '#identity/administers_school'
import type User from '#identity/models/user'

/** Accounts and what they may do are for administrators of the whole school: a role never reaches beyond its giver. */
export default class UserPolicy extends BasePolicy {
  administer(user: User): AuthorizerResponse {
    return administersSchool(user)
  }
}
