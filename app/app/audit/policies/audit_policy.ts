import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'
import { reachOf } from '#identity/reach'

/** The log is about everybody, and so must the reader's role be. */
export default class AuditPolicy extends BasePolicy {
  read(user: User): AuthorizerResponse {
    return reachOf(user, ['admin', 'auditor']).wholeSchool
  }
}
