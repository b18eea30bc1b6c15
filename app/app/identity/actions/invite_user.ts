import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#audit/actions/record_audit'
import { makeLink } from '#identity/links/make_link'
import type User from '#identity/models/user'

/** What the administrator hands on, unless it is on its way by e-mail. The link is shown once. */
export type Invited = { link: string; expires_at: string; mailed: boolean }

/** Makes a link with which a person chooses a password. An earlier one is worth nothing any more. */
export class InviteUser {
  async run({
    user,
    actor,
    trx,
  }: {
    user: User
    actor: Pick<User, 'id'>
    trx: TransactionClientContract
  }): Promise<Invited> {
    const wanted = { user, purpose: 'invitation', createdBy: actor.id } as const
    const { link, expiresAt, mailed } = await makeLink(wanted, trx)
    await recordAudit(
      {
        schoolId: user.schoolId,
        actor: { kind: 'user', id: actor.id },
        action: 'user.invited',
        subject: { kind: 'user', id: user.id },
        details: { mailed },
      },
      trx
    )
    return { link, expires_at: expiresAt.toISO()!, mailed }
  }
}
