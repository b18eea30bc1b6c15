import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import { administersSchool } from '#identity/administers_school'
import type User from '#identity/models/user'

/** All of a student's data at once, sign-ins and trail included, is more than an administrator of one grade sees. */
export default class SubjectAccessPolicy extends BasePolicy {
  exportAny(user: User): AuthorizerResponse {
    return administersSchool(user)
  }

  exportOwn(user: User): AuthorizerResponse {
    return user.hasRole('student')
  }
}
