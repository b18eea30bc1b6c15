import type { HttpContext } from '@adonisjs/core/http'
import Student from '#people/models/student'
import { containing } from '#platform/lists/containing'
import NoMeetPolicy from '#rules/policies/no_meet_policy'
import { presentMember } from '#rules/transformers/present_rules'
import { noMeetSearchValidator } from '#rules/validators/no_meet_validators'

/** GET /api/v1/safeguarding/students?search=: the first 20 active students, to be put into a group. */
export default class SearchNoMeetStudentsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(NoMeetPolicy).authorize('manage')
    const { search } = await request.validateUsing(noMeetSearchValidator)
    const students = await Student.query()
      .where({ schoolId: user.schoolId, status: 'active' })
      .if(search, (all) => void all.whereRaw(NAME_OR_NUMBER, [containing(search!)]))
      .orderBy(['familyName', 'givenName', 'id'])
      .limit(20)
    return response.ok({ students: students.map(presentMember) })
  }
}

const NAME_OR_NUMBER = `given_name || ' ' || family_name || ' ' || number ilike ?`
