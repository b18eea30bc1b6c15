import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import Student from '#people/models/student'
import { pageOf } from '#platform/lists/page'
import StudentGroup from '#rules/models/student_group'
import RulePolicy from '#rules/policies/rule_policy'
import { presentMember } from '#rules/transformers/present_rules'
import { listMembersValidator } from '#rules/validators/rule_validators'

/** GET /api/v1/admin/student-groups/:id/members?page= */
export default class ListGroupMembersController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(RulePolicy).authorize('manage')
    const { params, ...page } = await request.validateUsing(listMembersValidator)
    const { schoolId } = user
    const group = await StudentGroup.query().where({ id: params.id, schoolId }).firstOrFail()
    const members = db
      .from('student_group_members')
      .where('student_group_id', group.id)
      .select('student_id')
    const query = Student.query()
      .where({ schoolId })
      .whereIn('id', members)
      .orderBy(['familyName', 'givenName', 'id'])
    const found = await pageOf(query, page)
    return response.ok({ members: found.rows.map(presentMember), page: found.page })
  }
}
