import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type { Role } from '#identity/models/role_assignment'
import User, { normaliseEmail } from '#identity/models/user'
import { assertGoodPassword } from '#identity/passwords/assert_good_password'
import { recordAudit } from '#audit/actions/record_audit'
import { Problem } from '#platform/errors/problem'

export class EmailTaken extends Problem {
  static status = 409
  static code = 'E_EMAIL_TAKEN'
  static help =
    'Use another e-mail address, or reset the password of the account that has this one.'
  static message = 'An account with this e-mail address exists'
}

type NewUser = { schoolId: string; email: string; name: string; password: string; roles: Role[] }

/** Adds an account with its roles. */
export class CreateUser {
  /** @throws PasswordTooShort, PasswordGuessable, EmailTaken */
  async run({ schoolId, email, name, password, roles }: NewUser): Promise<User> {
    assertGoodPassword(password, [name, email])
    if (await User.findBy('email', normaliseEmail(email))) throw new EmailTaken()

    return db.transaction(async (trx) => {
      const user = await User.create(
        { schoolId, email, name, password, passwordChosenAt: DateTime.utc(), status: 'active' },
        { client: trx }
      )
      await user.related('roleAssignments').createMany(roles.map((role) => ({ role })))
      const subject = { kind: 'user', id: user.id }
      await recordAudit(
        { schoolId, actor: { kind: 'system' }, action: 'user.created', subject },
        trx
      )
      return user
    })
  }
}
