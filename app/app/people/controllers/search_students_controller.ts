import type { HttpContext } from '@adonisjs/core/http'
import Student from '#people/models/student'
import StudentPolicy from '#people/policies/student_policy'
import { searchValidator } from '#people/validators/search_validator'

/** GET /api/v1/students?search=: the first 20 active students whose name or number contains the text. */
export default class SearchStudentsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(StudentPolicy).authorize('search')
    const { search } = await request.validateUsing(searchValidator)

    const students = await Student.query()
      .where({ schoolId: user.schoolId, status: 'active' })
      .if(search, (query) =>
        query.whereRaw(`given_name || ' ' || family_name || ' ' || number ilike ?`, [
          containing(search!),
        ])
      )
      .orderBy(['familyName', 'givenName', 'id'])
      .limit(20)
    return response.ok({
      students: students.map(({ id, fullName, number, grade }) => ({
        id,
        name: fullName,
        number,
        grade,
      })),
    })
  }
}

/** A LIKE pattern for a text that may itself hold the wildcards. */
function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}
