import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import User from '#identity/models/user'
import { endSessions } from '#identity/sessions/end_sessions'
import { RevokePassesOfStudent } from '#passes/actions/revoke_passes_of_student'
import type Student from '#people/models/student'
import type { StudentStatus } from '#people/models/student'

type Change = {
  student: Student
  status: StudentStatus
  actorId: string
  trx: TransactionClientContract
}

/**
 * Gives a student another status. Who leaves loses all open passes and the account; who comes back gets the account
 * back, not the passes.
 * @returns how many passes were revoked
 */
export class SetStudentStatus {
  async run({ student, status, actorId, trx }: Change): Promise<number> {
    const before = student.status
    if (before === status) return 0

    const leaves = status === 'left'
    await student
      .useTransaction(trx)
      .merge({ status, leftAt: leaves ? DateTime.utc() : null })
      .save()
    await recordAudit(
      {
        schoolId: student.schoolId,
        actor: { kind: 'user', id: actorId },
        action: leaves ? 'student.left' : 'student.status_changed',
        subject: { kind: 'student', id: student.id },
        details: { from: before, to: status },
      },
      trx
    )
    if (student.userId && (leaves || before === 'left')) {
      await User.query({ client: trx })
        .where('id', student.userId)
        .update({ status: leaves ? 'disabled' : 'active' })
    }
    if (student.userId && leaves) {
      await endSessions({ userId: student.userId, because: 'disabled' }, trx)
    }
    if (!leaves) return 0
    const actor = { kind: 'user' as const, id: actorId }
    return new RevokePassesOfStudent().run({
      studentId: student.id,
      reason: 'student_left',
      actor,
      trx,
    })
  }
}
