import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import { administersSchool } from '#identity/administers_school'
import type User from '#identity/models/user'

export default class PlacePolicy extends BasePolicy {
  list(user: User): AuthorizerResponse {
    return user.hasRole('staff', 'admin', 'gate')
  }

  /** Places, buildings and checkpoints. */
  manage(user: User): AuthorizerResponse {
    return administersSchool(user)
  }
}
