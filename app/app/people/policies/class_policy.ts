import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import { administersSchool } from '#identity/administers_school'
import type User from '#identity/models/user'

export default class ClassPolicy extends BasePolicy {
  /** Whoever puts students into a class decides whom a role for that class reaches. */
  manage(user: User): AuthorizerResponse {
    return administersSchool(user)
  }
}
