import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'
import type { AccommodationKind } from '#rules/models/accommodation'

export type Accommodations = {
  limitExempt: boolean
  queuePriority: boolean
  /** Added to the minutes of every pass. */
  extraMinutes: number
}

/** What a student is granted beyond others at a moment. */
export async function accommodationsOf(
  studentId: string,
  at: DateTime,
  client: QueryClientContract = db.connection()
): Promise<Accommodations> {
  const rows: { kind: AccommodationKind; minutes: number | null }[] = await client
    .from('accommodations')
    .where('student_id', studentId)
    .where(
      (valid) => void valid.whereNull('valid_until').orWhere('valid_until', '>', at.toJSDate())
    )
    .select('kind', 'minutes')
  const granted = (kind: AccommodationKind) => rows.find((row) => row.kind === kind)
  return {
    limitExempt: granted('limit_exempt') !== undefined,
    queuePriority: granted('queue_priority') !== undefined,
    extraMinutes: granted('extra_minutes')?.minutes ?? 0,
  }
}
