import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import { CALLING_GUARDIANS } from '#carriers/emergency/calling_guardians'
import type User from '#identity/models/user'
import { SEEING_WHO_IS_OUT } from '#passes/reading/roles'

export default class EmergencyPolicy extends BasePolicy {
  see(user: User): AuthorizerResponse {
    return user.hasRole(...SEEING_WHO_IS_OUT)
  }

  /** Whom to call, at all; of whom, `guardiansTold` says. */
  seeGuardians(user: User): AuthorizerResponse {
    return user.hasRole(...CALLING_GUARDIANS)
  }
}
