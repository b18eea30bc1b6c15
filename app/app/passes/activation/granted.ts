import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'

/** What a student was granted beyond others, for reasons that are nobody's business here. */
export type Granted = { queuePriority: number; extraMinutes: number }

export async function grantedTo(
  studentId: string,
  at: DateTime,
  trx: TransactionClientContract
): Promise<Granted> {
  const rows: { kind: string; minutes: number | null }[] = await trx
    .from('accommodations')
    .where('student_id', studentId)
    .where(
      (valid) => void valid.whereNull('valid_until').orWhere('valid_until', '>', at.toJSDate())
    )
    .select('kind', 'minutes')
  const extra = rows.find(({ kind }) => kind === 'extra_minutes')
  return {
    queuePriority: rows.some(({ kind }) => kind === 'queue_priority') ? 1 : 0,
    extraMinutes: extra?.minutes ?? 0,
  }
}
