import db from '@adonisjs/lucid/services/db'
import type User from '#identity/models/user'
import { studentsVisibleTo } from '#identity/scope'
import { SetStudentStatus } from '#people/actions/set_student_status'
import Student, { type StudentStatus } from '#people/models/student'
import { KEEPING_STUDENTS } from '#people/working_roles'

type Wanted = { id: string; status: StudentStatus }
export type StatusResult =
  | { id: string; ok: true; before: StudentStatus; status: StudentStatus; revoked_passes: number }
  | { id: string; ok: false; error: 'E_ROW_NOT_FOUND' }

/**
 * Gives many students a status in one transaction. Each result says what the status was before: sending those back is
 * the way to undo it. Passes that were revoked stay revoked.
 */
export class SetStatuses {
  async run({ changes, actor }: { changes: Wanted[]; actor: User }): Promise<StatusResult[]> {
    return db.transaction(async (trx) => {
      const ids = changes.map(({ id }) => id)
      const found = await studentsVisibleTo(actor, Student.query({ client: trx }), KEEPING_STUDENTS)
        .whereIn('students.id', ids)
        .orderBy('students.id')
        .forUpdate()
      const students = new Map(found.map((student) => [student.id, student]))

      const results: StatusResult[] = []
      for (const { id, status } of changes) {
        const student = students.get(id)
        if (!student) {
          results.push({ id, ok: false, error: 'E_ROW_NOT_FOUND' })
          continue
        }
        const before = student.status
        const change = { student, status, actorId: actor.id, trx }
        const revoked = await new SetStudentStatus().run(change)
        results.push({ id, ok: true, before, status, revoked_passes: revoked })
      }
      return results
    })
  }
}
