import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'
import { FINDING_STUDENTS, KEEPING_STUDENTS, SEEING_PHOTOS } from '#people/working_roles'

export default class StudentPolicy extends BasePolicy {
  search(user: User): AuthorizerResponse {
    return user.hasRole(...FINDING_STUDENTS)
  }

  view(user: User): AuthorizerResponse {
    return user.hasRole(...FINDING_STUDENTS)
  }

  keep(user: User): AuthorizerResponse {
    return user.hasRole(...KEEPING_STUDENTS)
  }

  /** Students see their own. */
  seePhoto(user: User): AuthorizerResponse {
    return user.hasRole(...SEEING_PHOTOS, 'student')
  }

  /** Who has looked at a student's record. */
  seeViews(user: User): AuthorizerResponse {
    return user.hasRole('admin', 'auditor')
  }
}
