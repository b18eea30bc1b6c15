import { createHash, randomBytes } from 'node:crypto'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { appUrl } from '#config/app'
import { recordAudit } from '#audit/actions/record_audit'
import Invitation from '#identity/models/invitation'
import type User from '#identity/models/user'

const DAYS = 7

/** What the administrator hands on. The link is shown once; the token is behind the hash, which no server or log sees. */
export type Invited = { link: string; expires_at: string }

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
    const token = randomBytes(32).toString('base64url')
    const expiresAt = DateTime.utc().plus({ days: DAYS })
    await Invitation.query({ client: trx })
      .where('userId', user.id)
      .whereNull('closedAt')
      .update({ closedAt: DateTime.utc() })
    await Invitation.create(
      { userId: user.id, tokenHash: tokenHash(token), createdBy: actor.id, expiresAt },
      { client: trx }
    )
    await recordAudit(
      {
        schoolId: user.schoolId,
        actor: { kind: 'user', id: actor.id },
        action: 'user.invited',
        subject: { kind: 'user', id: user.id },
      },
      trx
    )
    const link = `${appUrl.replace(/\/$/, '')}/invitation#${token}`
    return { link, expires_at: expiresAt.toISO()! }
  }
}

export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
