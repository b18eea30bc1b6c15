import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import { assertAdministratorRemains } from '#identity/actions/administrators'
import { tellOwner } from '#identity/account_mail/tell_owner'
import { EmailTaken } from '#identity/actions/create_user'
import { OwnRoles } from '#identity/errors/role_problems'
import { closeLinks } from '#identity/links/make_link'
import { endSessions } from '#identity/sessions/end_sessions'
import User, { normaliseEmail } from '#identity/models/user'

type Facts = Partial<Pick<User, 'name' | 'email' | 'status'>>

/** Corrects an account, or closes it and opens it again. A closed one is out at its next request. */
export class ChangeUser {
  /** @throws EmailTaken, OwnRoles, LastAdministrator */
  async run({ user, facts, actor }: { user: User; facts: Facts; actor: User }): Promise<User> {
    if (facts.status && user.id === actor.id) throw new OwnRoles()
    await db.transaction(async (trx) => {
      if (facts.email) await this.#assertFree(user, facts.email)
      const formerEmail = user.email
      user.merge(facts)
      const changed = Object.keys(user.$dirty)
      if (changed.length === 0) return
      await user.useTransaction(trx).save()
      await recordAudit(
        {
          schoolId: user.schoolId,
          actor: { kind: 'user', id: actor.id },
          action: facts.status ? `user.${facts.status}` : 'user.changed',
          subject: { kind: 'user', id: user.id },
          details: { facts: changed.join(' ') },
        },
        trx
      )
      if (changed.includes('email')) {
        await closeLinks(user.id, trx)
        await tellOwner({ user, change: 'email', formerEmail }, trx)
      }
      if (facts.status !== 'disabled') return
      await endSessions({ userId: user.id, because: 'disabled' }, trx)
      await assertAdministratorRemains(user.schoolId, trx)
    })
    return user
  }

  async #assertFree(user: User, email: string): Promise<void> {
    const other = await User.query().where('email', normaliseEmail(email)).first()
    if (other && other.id !== user.id) throw new EmailTaken()
  }
}
