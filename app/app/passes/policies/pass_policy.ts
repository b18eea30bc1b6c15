import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'
import type Pass from '#passes/models/pass'

/** Who may do what with passes. */
export default class PassPolicy extends BasePolicy {
  issue(user: User): AuthorizerResponse {
    return user.hasRole('staff', 'admin')
  }

  list(user: User): AuthorizerResponse {
    return user.hasRole('staff', 'admin')
  }

  revoke(user: User): AuthorizerResponse {
    return user.hasRole('staff', 'admin')
  }

  listOwn(user: User): AuthorizerResponse {
    return user.hasRole('student')
  }

  /** The code belongs to the holder alone. `student` must be loaded. */
  showCode(user: User, pass: Pass): AuthorizerResponse {
    return user.hasRole('student') && pass.student.userId === user.id
  }
}
