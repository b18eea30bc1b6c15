import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { Problem } from '#platform/errors/problem'

export class NoTypeCodeLeft extends Problem {
  static status = 409
  static code = 'E_NO_TYPE_CODE_LEFT'
  static help = 'Restore and rename an archived type instead.'
  static message = 'A school can have 255 pass types, and this one has them all'
}

const LAST_CODE = 255

/**
 * The lowest number that no type of the school has; pass codes name their type by this one byte, so a number is never
 * given twice. The lock makes two administrators wait for each other.
 * @throws NoTypeCodeLeft
 */
export async function freeTypeCode(
  schoolId: string,
  trx: TransactionClientContract
): Promise<number> {
  await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `pass_type_codes:${schoolId}`,
  ])
  const rows: { code: number }[] = await trx
    .from('pass_types')
    .where('school_id', schoolId)
    .select('code')
  const taken = new Set(rows.map(({ code }) => code))
  for (let code = 1; code <= LAST_CODE; code++) if (!taken.has(code)) return code
  throw new NoTypeCodeLeft()
}
