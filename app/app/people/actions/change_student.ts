import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import type { StudentFacts } from '#people/actions/add_student'
import { assertWithinReach } from '#people/errors/out_of_reach'
import { refusingTakenNumbers } from '#people/errors/number_taken'
import type Student from '#people/models/student'

/** Corrects what is known of a student; the audit says which facts changed, never what they were. */
export class ChangeStudent {
  /** @throws StudentNumberTaken, CardNumberTaken, StudentOutOfReach */
  async run({
    student,
    facts,
    actor,
  }: {
    student: Student
    facts: Partial<StudentFacts>
    actor: User
  }): Promise<Student> {
    student.merge(facts)
    const changed = Object.keys(student.$dirty)
    if (changed.length === 0) return student

    await refusingTakenNumbers(() =>
      db.transaction(async (trx) => {
        await student.useTransaction(trx).save()
        if (changed.includes('grade')) await assertWithinReach(actor, student.id, trx)
        await recordAudit(
          {
            schoolId: student.schoolId,
            actor: { kind: 'user', id: actor.id },
            action: 'student.changed',
            subject: { kind: 'student', id: student.id },
            details: { facts: changed.join(' ') },
          },
          trx
        )
      })
    )
    return student
  }
}
