import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { ownClasses, presentClass, type OwnClass } from '#classes/own_classes'
import ClassPolicy from '#classes/policies/class_policy'
import { listClassesValidator } from '#classes/validators/class_validators'
import { pageOf } from '#platform/lists/page'

type Counted = OwnClass & { students: string; out: string }

/** GET /api/v1/my/classes: the classes of the signed-in teacher, with how many students are out of each. */
export default class ListOwnClassesController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(ClassPolicy).authorize('listOwn')
    const wanted = await request.validateUsing(listClassesValidator)
    const query = ownClasses(user)
      .select(enrolled().as('students'), outNow().as('out'))
      .orderBy([{ column: 'class_sections.name' }, { column: 'class_sections.id' }])
    const { rows, page } = await pageOf<Counted>(query, wanted)
    const classes = rows.map((row) => ({
      ...presentClass(row),
      students: Number(row.students),
      out: Number(row.out),
    }))
    return response.ok({ classes, page })
  }
}

const enrolled = () =>
  db
    .from('enrolments as seats')
    .join('students', 'students.id', 'seats.student_id')
    .whereColumn('seats.class_section_id', 'class_sections.id')
    .where('students.status', 'active')
    .count('*')

const outNow = () =>
  db
    .from('enrolments as seats')
    .join('passes', 'passes.student_id', 'seats.student_id')
    .whereColumn('seats.class_section_id', 'class_sections.id')
    .where('passes.exclusive', true)
    .whereIn('passes.state', ['active', 'overdue'])
    .count('*')
