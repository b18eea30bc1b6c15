import db from '@adonisjs/lucid/services/db'
import { Limit } from '#platform/limits/limit'

/** Wrong codes of one device in five minutes. A real one has 2⁴⁰ neighbours, so even this many guesses find none. */
const wrongGuesses = new Limit('short_code', { requests: 30, duration: '5 min' })

export type ShortCodePass = { id: string; validFrom: Date; validUntil: Date; singleUse: boolean }

/**
 * The pass a short code stands for; null if there is no such code, if it has run out, or if the device has guessed too
 * often. Changes nothing: the one use is part of recording the scan.
 */
export async function findShortCode(
  hash: Buffer,
  device: { id: string; schoolId: string }
): Promise<ShortCodePass | null> {
  if (!(await wrongGuesses.isLeft(device.id))) return null

  const row = await db
    .from('short_codes')
    .join('passes', 'passes.id', 'short_codes.pass_id')
    .join('pass_types', 'pass_types.id', 'passes.pass_type_id')
    .where({ 'short_codes.code_hash': hash, 'short_codes.school_id': device.schoolId })
    .whereRaw('short_codes.expires_at > now()')
    .select('passes.id', 'passes.valid_from', 'passes.valid_until', 'pass_types.single_use')
    .first()
  if (row) return passOf(row)

  await wrongGuesses.countWrong(device.id)
  return null
}

/** Notes when a code was used. That it is used once is decided by the slot of its redemption. */
export async function markShortCodeUsed(hash: Buffer): Promise<void> {
  await db.from('short_codes').where('code_hash', hash).update({ used_at: new Date() })
}

function passOf(row: { id: string; valid_from: Date; valid_until: Date; single_use: boolean }) {
  return {
    id: row.id,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    singleUse: row.single_use,
  }
}
