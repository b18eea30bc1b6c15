import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import { administersSchool } from '#identity/administers_school'
import type User from '#identity/models/user'

export default class DevicePolicy extends BasePolicy {
  manage(user: User): AuthorizerResponse {
    return administersSchool(user)
  }
}
