import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { containing } from '#platform/lists/containing'
import { pageOf } from '#platform/lists/page'
import StudentGroup from '#rules/models/student_group'
import RulePolicy from '#rules/policies/rule_policy'
import { presentGroup } from '#rules/transformers/present_rules'
import { listGroupsValidator } from '#rules/validators/rule_validators'

/** GET /api/v1/admin/student-groups?search=&page= */
export default class ListStudentGroupsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(RulePolicy).authorize('manage')
    const { search, ...page } = await request.validateUsing(listGroupsValidator)
    const query = StudentGroup.query()
      .where('schoolId', user.schoolId)
      .if(search, (groups) => void groups.whereILike('name', containing(search!)))
      .select('*', db.raw(`${MEMBERS} as members`))
      .orderBy(['name', 'id'])
    const found = await pageOf(query, page)
    return response.ok({ student_groups: found.rows.map(presentGroup), page: found.page })
  }
}

const MEMBERS =
  '(select count(*) from student_group_members where student_group_id = student_groups.id)'
