import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type User from '#identity/models/user'
import { mayReachStudent } from '#identity/scope'
import { KEEPING_STUDENTS } from '#people/working_roles'
import { Problem } from '#platform/errors/problem'

export class StudentOutOfReach extends Problem {
  static status = 403
  static code = 'E_STUDENT_OUT_OF_REACH'
  static help = 'Choose a grade that your role is for, or ask an administrator of the whole school.'
  static message = 'Your role does not reach a student of this grade'
}

/**
 * Whoever keeps the records of one grade neither adds students to another nor sends them there. Asked after the write
 * and before the end of its transaction, so that the scope is asked in one way only.
 * @throws StudentOutOfReach
 */
export async function assertWithinReach(
  actor: User,
  studentId: string,
  trx: TransactionClientContract
): Promise<void> {
  if (await mayReachStudent(actor, studentId, KEEPING_STUDENTS, trx)) return
  throw new StudentOutOfReach()
}
