import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Places in the status list whose pass goes on with another code, the smallest first: gates refuse the old one although
 * it is genuine and has not expired.
 */
export function replacedCodes(
  schoolId: string,
  trx: TransactionClientContract
): Promise<{ status_index: string }[]> {
  return trx
    .from('replaced_codes')
    .where('school_id', schoolId)
    .whereRaw("valid_until > now() - interval '5 minutes'")
    .orderBy('status_index')
    .select('status_index')
}
