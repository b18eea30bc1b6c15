import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { ownClasses, presentClass, type OwnClass } from '#classes/own_classes'
import ClassPolicy from '#classes/policies/class_policy'
import { passesOutOf } from '#classes/passes_out_of'
import { listClassStudentsValidator } from '#classes/validators/class_validators'
import { studentsVisibleTo } from '#identity/scope'
import Student from '#people/models/student'
import { photoAddress } from '#people/photos/photo_address'
import { pageOf } from '#platform/lists/page'

/** GET /api/v1/my/classes/:id/students: who is in a class of one's own, by name, and who of them is out. */
export default class ListClassStudentsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(ClassPolicy).authorize('listOwn')
    const { params, ...wanted } = await request.validateUsing(listClassStudentsValidator)
    const taught: OwnClass = await ownClasses(user)
      .where('class_sections.id', params.id)
      .firstOrFail()

    const query = studentsVisibleTo(user, Student.query())
      .whereIn('students.id', membersOf(taught.id))
      .where('students.status', 'active')
      .orderBy(['familyName', 'givenName', 'id'])
    const { rows, page } = await pageOf<Student>(query, wanted)
    const out = await passesOutOf(rows.map(({ id }) => id))
    const students = rows.map((student) => ({
      id: student.id,
      name: student.fullName,
      number: student.number,
      grade: student.grade,
      photo_url: photoAddress(student),
      out: out.get(student.id) ?? null,
    }))
    return response.ok({ class: presentClass(taught), students, page })
  }
}

const membersOf = (classId: string) =>
  db
    .from('enrolments')
    .where('class_section_id', classId)
    .whereNotNull('student_id')
    .select('student_id')
