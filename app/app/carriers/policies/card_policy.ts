import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import { CARDS_ROLES } from '#carriers/cards/cards_roles'
import type User from '#identity/models/user'

/** Who makes, prints and takes back cards. */
export default class CardPolicy extends BasePolicy {
  keep(user: User): AuthorizerResponse {
    return user.hasRole(...CARDS_ROLES)
  }
}
