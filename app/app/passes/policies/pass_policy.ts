import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'
import type Pass from '#passes/models/pass'
import { ENDING_PASSES, SEEING_WHO_IS_OUT, WORKING_WITH_PASSES } from '#passes/reading/roles'

/** Who may do what with passes. Which passes, the scope of the role says: the others are not found. */
export default class PassPolicy extends BasePolicy {
  issue(user: User): AuthorizerResponse {
    return user.hasRole(...WORKING_WITH_PASSES)
  }

  activate(user: User): AuthorizerResponse {
    return user.hasRole(...WORKING_WITH_PASSES)
  }

  list(user: User): AuthorizerResponse {
    return user.hasRole(...WORKING_WITH_PASSES)
  }

  show(user: User): AuthorizerResponse {
    return user.hasRole(...WORKING_WITH_PASSES)
  }

  /** Whose turn it is to decide on a request, its policy says (approval_policy.ts in the domain). */
  decide(user: User): AuthorizerResponse {
    return user.hasRole(...WORKING_WITH_PASSES)
  }

  end(user: User): AuthorizerResponse {
    return user.hasRole(...ENDING_PASSES)
  }

  revoke(user: User): AuthorizerResponse {
    return user.hasRole(...WORKING_WITH_PASSES)
  }

  seeWhoIsOut(user: User): AuthorizerResponse {
    return user.hasRole(...SEEING_WHO_IS_OUT)
  }

  listOwn(user: User): AuthorizerResponse {
    return user.hasRole('student')
  }

  /** Ask for a pass, begin, end and cancel one's own. */
  useOwn(user: User): AuthorizerResponse {
    return user.hasRole('student')
  }

  /** The code belongs to the holder alone. `student` must be loaded. */
  showCode(user: User, pass: Pass): AuthorizerResponse {
    return user.hasRole('student') && pass.student.userId === user.id
  }
}
