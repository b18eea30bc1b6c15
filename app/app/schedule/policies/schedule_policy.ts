import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import { administersSchool } from '#identity/administers_school'
import type User from '#identity/models/user'

export default class SchedulePolicy extends BasePolicy {
  /** Bell schedules, the calendar, terms and blackouts. */
  manage(user: User): AuthorizerResponse {
    return administersSchool(user)
  }
}
