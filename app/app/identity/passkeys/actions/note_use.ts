import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type Passkey from '#identity/passkeys/models/passkey'
import { PasskeyAskedTooLongAgo, PasskeyRefused } from '#identity/passkeys/passkey_problems'

type Use = { passkey: Passkey; challenge: string; signCount: number }

/**
 * Takes an answer whose signature is true, once: of the same answer sent many times at the same moment one is taken.
 * A count that does not grow means that somebody has a copy of the key.
 * @throws PasskeyAskedTooLongAgo, PasskeyRefused
 */
export async function noteUse({ passkey, challenge, signCount }: Use): Promise<void> {
  const { rows } = await db.rawQuery(
    `update passkeys set sign_count = :signCount::bigint, last_challenge = :challenge, last_used_at = now()
     where id = :id and last_challenge is distinct from :challenge
       and (sign_count < :signCount::bigint or (sign_count = 0 and :signCount::bigint = 0))
     returning id`,
    { id: passkey.id, challenge, signCount }
  )
  if (rows.length > 0) return

  const { lastChallenge, signCount: known } = await passkey.refresh()
  if (lastChallenge === challenge) throw new PasskeyAskedTooLongAgo()
  await recordAudit(
    {
      schoolId: passkey.schoolId,
      actor: { kind: 'system' },
      action: 'passkey.counter_went_back',
      subject: { kind: 'user', id: passkey.userId },
      details: { name: passkey.name, known, sent: signCount },
    },
    db.connection()
  )
  throw new PasskeyRefused()
}
