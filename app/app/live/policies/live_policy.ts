import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'
import { LISTENERS, type Subject } from '#live/subjects'

export default class LivePolicy extends BasePolicy {
  listen(user: User, subject: Subject): AuthorizerResponse {
    return subject === 'own' ? user.hasRole('student') : user.hasRole(...LISTENERS)
  }
}
