import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import type Student from '#people/models/student'

type View = {
  student: Pick<Student, 'id' | 'schoolId'>
  viewer: Pick<User, 'id'>
  what: 'record' | 'passes' | 'photo' | 'export'
}

/** Keeps that somebody has looked at a student's record, so that the student can see who did. */
export class RecordStudentView {
  async run({ student, viewer, what }: View): Promise<void> {
    /* A photo stands in many lists: one line an hour says as much as a hundred. */
    if (what === 'photo' && (await this.#hasLooked({ student, viewer, what }))) return
    const entry = {
      schoolId: student.schoolId,
      actor: { kind: 'user' as const, id: viewer.id },
      action: 'student.viewed',
      subject: { kind: 'student', id: student.id },
      details: { what },
    }
    await recordAudit(entry, db.connection())
  }

  async #hasLooked({ student, viewer, what }: View): Promise<boolean> {
    const seen = await db
      .from('audit_events')
      .where({ subject_kind: 'student', subject_id: student.id })
      .where({ action: 'student.viewed', actor_id: viewer.id })
      .whereRaw(`details ->> 'what' = ? and occurred_at > now() - interval '1 hour'`, [what])
      .first()
    return seen !== null
  }
}
