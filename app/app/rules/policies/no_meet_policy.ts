import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'
import { reachOf } from '#identity/reach'

export default class NoMeetPolicy extends BasePolicy {
  /**
   * Safeguarding alone, for the whole school: a group may join students of any grade. An administrator is not told
   * that groups exist.
   */
  manage(user: User): AuthorizerResponse {
    return reachOf(user, ['safeguarding']).wholeSchool
  }
}
