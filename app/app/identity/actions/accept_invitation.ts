import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import { tellOwner } from '#identity/account_mail/tell_owner'
import { closeLinks } from '#identity/links/make_link'
import { tokenHash } from '#identity/links/token'
import Invitation from '#identity/models/invitation'
import type User from '#identity/models/user'
import { assertGoodPassword } from '#identity/passwords/assert_good_password'
import { endSessions } from '#identity/sessions/end_sessions'
import { Problem } from '#platform/errors/problem'

export class InvitationUnusable extends Problem {
  static status = 404
  static code = 'E_INVITATION_UNUSABLE'
  static help = 'Ask your administrator for a new link.'
  static message = 'This link was used, has run out, or was replaced by a newer one'
}

/** The invitation, or the link for who forgot the password, that a token opens, with its user. @throws InvitationUnusable */
export async function openInvitation(
  token: string,
  trx?: TransactionClientContract
): Promise<Invitation> {
  const invitation = await Invitation.query({ client: trx })
    .where('tokenHash', tokenHash(token))
    .whereNull('closedAt')
    .where('expiresAt', '>', DateTime.utc().toSQL())
    .preload('user')
    .if(trx, (query) => query.forUpdate())
    .first()
  if (!invitation || invitation.user.status !== 'active') throw new InvitationUnusable()
  return invitation
}

/** Gives the person the password, once. A second factor stays as it is. */
export class AcceptInvitation {
  /** @throws InvitationUnusable, PasswordTooShort, PasswordGuessable */
  async run({ token, password, name }: { token: string; password: string; name?: string }) {
    return db.transaction(async (trx): Promise<User> => {
      const invitation = await openInvitation(token, trx)
      const { user, purpose } = invitation
      assertGoodPassword(password, [user.name, name ?? '', user.email])
      const isFirst = user.passwordChosenAt === null
      await closeLinks(user.id, trx)
      await user
        .useTransaction(trx)
        .merge({ password, passwordChosenAt: DateTime.utc() })
        .merge(name && purpose === 'invitation' ? { name } : {})
        .save()
      await endSessions({ userId: user.id, because: 'password' }, trx)
      if (!isFirst) await tellOwner({ user, change: 'password' }, trx)
      await recordAudit(
        {
          schoolId: user.schoolId,
          actor: { kind: 'user', id: user.id },
          action: 'user.password_chosen',
          subject: { kind: 'user', id: user.id },
          details: { purpose },
        },
        trx
      )
      return user
    })
  }
}
