import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'
import { LOOKING_AFTER } from '#incidents/incidents_visible_to'

/** Which incidents somebody sees is said by the query. */
export default class IncidentPolicy extends BasePolicy {
  lookAfter(user: User): AuthorizerResponse {
    return user.hasRole(...LOOKING_AFTER)
  }
}
