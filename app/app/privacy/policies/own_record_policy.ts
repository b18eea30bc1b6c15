import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'

/** A student's rights to what is held about the student. */
export default class OwnRecordPolicy extends BasePolicy {
  seeViews(user: User): AuthorizerResponse {
    return user.hasRole('student')
  }
}
