import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import SigningKey from '#passes/models/signing_key'

/** Lets a key sign from now on; the one before is kept until the last pass it has signed is over. */
export async function activateSigningKey(
  key: SigningKey,
  trx: TransactionClientContract
): Promise<void> {
  const { schoolId } = key
  await SigningKey.query({ client: trx })
    .where({ schoolId, state: 'active' })
    .update({ state: 'retiring', retiringAt: DateTime.utc() })
  key.useTransaction(trx)
  key.state = 'active'
  await key.save()
  const subject = { kind: 'signing_key', id: key.id }
  await recordAudit(
    { schoolId, actor: { kind: 'system' }, action: 'signing_key.activated', subject },
    trx
  )
}
