import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import User from '#identity/models/user'
import Student from '#people/models/student'

/** A new class of these teachers with these students, by given name. */
export async function classTaughtBy(
  teachers: string[],
  students: string[] = [],
  name = `Class ${randomUUID()}`
): Promise<string> {
  const { schoolId } = await User.findByOrFail('email', teachers[0])
  const id = randomUUID()
  const now = new Date()
  await db
    .table('class_sections')
    .insert({ id, school_id: schoolId, name, created_at: now, updated_at: now })
  for (const email of teachers) {
    const { id: teacherId } = await User.findByOrFail('email', email)
    await enrol({ class_section_id: id, teacher_id: teacherId })
  }
  for (const givenName of students) {
    const { id: studentId } = await Student.findByOrFail('givenName', givenName)
    await enrol({ class_section_id: id, student_id: studentId })
  }
  return id
}

async function enrol(seat: object) {
  await db.table('enrolments').insert({ id: randomUUID(), created_at: new Date(), ...seat })
}
