import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import { administersSchool } from '#identity/administers_school'
import type User from '#identity/models/user'

/** What cannot be undone is for administrators of the whole school. */
export default class ErasurePolicy extends BasePolicy {
  erase(user: User): AuthorizerResponse {
    return administersSchool(user)
  }
}
