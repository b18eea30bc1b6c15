import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import { administersSchool } from '#identity/administers_school'
import type User from '#identity/models/user'

/** Who says who people are can be anybody: only administrators of the whole school choose providers. */
export default class IdentityProviderPolicy extends BasePolicy {
  manage(user: User): AuthorizerResponse {
    return administersSchool(user)
  }
}
