import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { assertWithinReach } from '#people/errors/out_of_reach'
import { refusingTakenNumbers } from '#people/errors/number_taken'
import Student from '#people/models/student'

export type StudentFacts = Pick<Student, 'number' | 'givenName' | 'familyName' | 'grade'> &
  Partial<Pick<Student, 'email' | 'language' | 'guardianName' | 'guardianContact' | 'cardNumber'>>

/** Enters one student by hand, whom the actor's role must reach. */
export class AddStudent {
  /** @throws StudentNumberTaken, CardNumberTaken, StudentOutOfReach */
  async run({ facts, actor }: { facts: StudentFacts; actor: User }): Promise<Student> {
    const { schoolId } = actor
    const add = () =>
      db.transaction(async (trx) => {
        const student = await Student.create(
          { ...facts, schoolId, status: 'active' },
          { client: trx }
        )
        await assertWithinReach(actor, student.id, trx)
        await recordAudit(
          {
            schoolId,
            actor: { kind: 'user', id: actor.id },
            action: 'student.added',
            subject: { kind: 'student', id: student.id },
          },
          trx
        )
        return student
      })
    return (await refusingTakenNumbers(add)).refresh()
  }
}
