import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'

/** A student's own phones; nobody else sees or changes them. */
export default class PhonePolicy extends BasePolicy {
  useOwn(user: User): AuthorizerResponse {
    return user.hasRole('student')
  }
}
