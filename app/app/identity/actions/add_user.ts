import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#audit/actions/record_audit'
import { assign, type RoleWanted } from '#identity/actions/assign_role'
import { EmailTaken } from '#identity/actions/create_user'
import { InviteUser, type Invited } from '#identity/actions/invite_user'
import { unknownPassword } from '#identity/actions/unknown_password'
import User, { normaliseEmail } from '#identity/models/user'

type NewUser = { email: string; name: string; roles: RoleWanted[]; actor: User }

/** Adds an account for somebody who chooses the password by a link. */
export class AddUser {
  /** @throws EmailTaken, ScopeUnknown */
  async run({ email, name, roles, actor }: NewUser): Promise<{ user: User; invited: Invited }> {
    return db.transaction(async (trx) => {
      const user = await addAccount({ email, name, actor, trx })
      for (const wanted of roles) await assign({ user, wanted, actor, trx })
      return { user, invited: await new InviteUser().run({ user, actor, trx }) }
    })
  }
}

/** An account without a password that anybody knows. @throws EmailTaken */
export async function addAccount({
  email,
  name,
  actor,
  trx,
}: Omit<NewUser, 'roles'> & { trx: TransactionClientContract }): Promise<User> {
  const { schoolId } = actor
  const taken = await User.query({ client: trx }).where('email', normaliseEmail(email)).first()
  if (taken) throw new EmailTaken()
  const user = await User.create(
    { schoolId, email, name, password: unknownPassword(), status: 'active' },
    { client: trx }
  )
  await recordAudit(
    {
      schoolId,
      actor: { kind: 'user', id: actor.id },
      action: 'user.created',
      subject: { kind: 'user', id: user.id },
    },
    trx
  )
  return user
}
