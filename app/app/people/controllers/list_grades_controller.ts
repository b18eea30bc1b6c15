import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import StudentPolicy from '#people/policies/student_policy'
import { FINDING_STUDENTS } from '#people/working_roles'
import { studentsVisibleTo } from '#identity/scope'

type Row = { grade: string; students: string }

/** GET /api/v1/students/grades: the grades of the students who are here, in the order people expect (9 before 10). */
export default class ListGradesController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(StudentPolicy).authorize('search')
    const rows: Row[] = await studentsVisibleTo(user, db.from('students'), FINDING_STUDENTS)
      .whereNot('status', 'left')
      .groupBy('grade')
      .select('grade')
      .count('* as students')
    const byNumber = new Intl.Collator('en', { numeric: true })
    const grades = rows.map(({ grade, students }) => ({ grade, students: Number(students) }))
    return response.ok({ grades: grades.sort((a, b) => byNumber.compare(a.grade, b.grade)) })
  }
}
