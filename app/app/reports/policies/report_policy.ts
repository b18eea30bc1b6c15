import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import { reachOf } from '#identity/reach'
import type User from '#identity/models/user'

/** Reports are about the whole school, and so must the reader's role be. */
export default class ReportPolicy extends BasePolicy {
  read(user: User): AuthorizerResponse {
    return reachOf(user, ['admin', 'auditor']).wholeSchool
  }
}
