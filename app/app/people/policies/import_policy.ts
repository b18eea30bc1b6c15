import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import { administersSchool } from '#identity/administers_school'
import type User from '#identity/models/user'

/** A roster is about everybody: only for administrators of the whole school. */
export default class ImportPolicy extends BasePolicy {
  manage(user: User): AuthorizerResponse {
    return administersSchool(user)
  }
}
