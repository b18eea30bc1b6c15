import db from '@adonisjs/lucid/services/db'
import { DATA_CLASS_NAMES, DATA_CLASSES, type DataClass } from '#privacy/retention/data_classes'

export type Retention = {
  name: DataClass
  days: number
  /** The last night that came to its end. */
  ranAt: Date | null
  removed: number | null
}

const DAY_MS = 86_400_000

/** How long a school keeps what, and what the last night did. */
export async function retentionOf(schoolId: string): Promise<Retention[]> {
  const rows = await db.from('retention').where('school_id', schoolId)
  return DATA_CLASS_NAMES.map((name) => {
    const row = rows.find((one) => one.class === name)
    return {
      name,
      days: row?.days ?? DATA_CLASSES[name].days,
      ranAt: row?.ran_at ?? null,
      removed: row?.removed ?? null,
    }
  })
}

/** What is from before this goes. */
export const cutOff = (days: number, now: number): Date => new Date(now - days * DAY_MS)
