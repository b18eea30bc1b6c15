import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import type Student from '#people/models/student'

type View = {
  student: Pick<Student, 'id' | 'schoolId'>
  viewer: Pick<User, 'id'>
  what: 'record' | 'passes' | 'export'
}

/** Keeps that somebody has looked at a student's record, so that the student can see who did. */
export class RecordStudentView {
  async run({ student, viewer, what }: View): Promise<void> {
    const entry = {
      schoolId: student.schoolId,
      actor: { kind: 'user' as const, id: viewer.id },
      action: 'student.viewed',
      subject: { kind: 'student', id: student.id },
      details: { what },
    }
    await recordAudit(entry, db.connection())
  }
}
