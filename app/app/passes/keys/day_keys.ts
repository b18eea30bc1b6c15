import db from '@adonisjs/lucid/services/db'
import { randomBytes } from 'node:crypto'
import { seal, unseal } from '#passes/keys/sealed_secret'

/**
 * K_day of a school day, 32 bytes; made on first use. Whoever comes second gets the key of whoever came first.
 * @param day `YYYY-MM-DD` in the school's time zone
 */
export async function dayKeyOf(schoolId: string, day: string): Promise<Buffer> {
  const existing = await storedDayKey(schoolId, day)
  if (existing) return existing

  await db
    .insertQuery()
    .table('day_keys')
    .insert({ school_id: schoolId, day, key: seal(randomBytes(32), 'day-key') })
    .knexQuery.onConflict(['school_id', 'day'])
    .ignore()
  return (await storedDayKey(schoolId, day))!
}

async function storedDayKey(schoolId: string, day: string): Promise<Buffer | undefined> {
  const row = await db.from('day_keys').where({ school_id: schoolId, day }).select('key').first()
  return row && unseal(row.key, 'day-key')
}
