import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import ExternalIdentity from '#identity/single_sign_on/models/external_identity'
import { Problem } from '#platform/errors/problem'

export class OnlyWayIn extends Problem {
  static status = 409
  static code = 'E_ONLY_WAY_IN'
  static help = 'Ask an administrator for a link to choose a password first.'
  static message = 'The account was made by this sign-in service and may have no password'
}

/** Takes the link away, so that the provider's account leads here no more. */
export class UnlinkOwnIdentity {
  /** @throws E_ROW_NOT_FOUND, OnlyWayIn */
  async run(id: string, user: User): Promise<void> {
    await db.transaction(async (trx) => {
      const identity = await ExternalIdentity.query({ client: trx })
        .where({ id, userId: user.id })
        .forUpdate()
        .firstOrFail()
      if (identity.madeAccount) throw new OnlyWayIn()
      await identity.delete()
      await recordAudit(
        {
          schoolId: user.schoolId,
          actor: { kind: 'user', id: user.id },
          action: 'external_identity.unlinked',
          subject: { kind: 'user', id: user.id },
          details: { issuer: identity.issuer },
        },
        trx
      )
    })
  }
}
