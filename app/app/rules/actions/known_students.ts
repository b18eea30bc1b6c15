import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Student from '#people/models/student'
import { UnknownStudents } from '#rules/actions/rule_problems'

/**
 * The ids, each once.
 * @throws UnknownStudents if any is of no student of the school
 */
export async function knownStudents(
  ids: string[],
  schoolId: string,
  trx: TransactionClientContract
): Promise<string[]> {
  const unique = [...new Set(ids)]
  const found = await Student.query({ client: trx })
    .where({ schoolId })
    .whereIn('id', unique)
    .select('id')
  if (found.length < unique.length) throw new UnknownStudents(unique.length - found.length)
  return unique
}
