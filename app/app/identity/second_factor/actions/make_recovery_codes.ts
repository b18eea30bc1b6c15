import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { v7 as uuidv7 } from 'uuid'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import {
  newRecoveryCode,
  RECOVERY_CODES,
  recoveryCodeHash,
} from '#identity/second_factor/recovery_code'

/** New codes instead of all earlier ones. They are shown once; only their hashes are kept. */
export async function makeRecoveryCodes(
  user: User,
  trx: TransactionClientContract
): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode)
  await trx.from('recovery_codes').where('user_id', user.id).delete()
  await trx.table('recovery_codes').multiInsert(
    codes.map((code) => ({
      id: uuidv7(),
      school_id: user.schoolId,
      user_id: user.id,
      code_hash: recoveryCodeHash(code),
      created_at: new Date(),
    }))
  )
  await recordAudit(
    {
      schoolId: user.schoolId,
      actor: { kind: 'user', id: user.id },
      action: 'user.recovery_codes_made',
      subject: { kind: 'user', id: user.id },
    },
    trx
  )
  return codes
}
