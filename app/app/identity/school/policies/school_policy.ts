import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import { administersSchool } from '#identity/administers_school'
import type User from '#identity/models/user'
import { reachOf } from '#identity/reach'

export default class SchoolPolicy extends BasePolicy {
  manage(user: User): AuthorizerResponse {
    return administersSchool(user)
  }

  /** An emergency does not wait for an administrator, but it is the whole school that stops. */
  freeze(user: User): AuthorizerResponse {
    return reachOf(user, ['admin', 'safeguarding']).wholeSchool
  }
}
