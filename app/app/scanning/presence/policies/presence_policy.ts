import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'
import { SEEING_WHO_IS_OUT } from '#passes/reading/roles'

export default class PresencePolicy extends BasePolicy {
  /** Numbers of the whole school, without a name; who sees who is out needs them beside it. */
  count(user: User): AuthorizerResponse {
    return user.hasRole(...SEEING_WHO_IS_OUT)
  }
}
