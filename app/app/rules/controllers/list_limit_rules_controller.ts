import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { pageOf } from '#platform/lists/page'
import LimitRule from '#rules/models/limit_rule'
import RulePolicy from '#rules/policies/rule_policy'
import { presentLimitRule } from '#rules/transformers/present_rules'
import { listLimitRulesValidator } from '#rules/validators/rule_validators'

/** GET /api/v1/admin/limit-rules?archived=&page= */
export default class ListLimitRulesController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(RulePolicy).authorize('manage')
    const { archived, ...page } = await request.validateUsing(listLimitRulesValidator)
    const query = LimitRule.query()
      .where('schoolId', user.schoolId)
      .if(!archived, (rules) => void rules.whereNull('archivedAt'))
      .select('*', db.raw(`${SUBJECT_NAME} as "subjectName"`))
      .orderBy(['createdAt', 'id'])
    const found = await pageOf(query, page)
    return response.ok({ limit_rules: found.rows.map(presentLimitRule), page: found.page })
  }
}

const SUBJECT_NAME = `
  case subject_kind
    when 'group' then (select name from student_groups where id::text = limit_rules.subject)
    when 'student' then (
      select given_name || ' ' || family_name from students where id::text = limit_rules.subject)
    when 'grade' then subject
  end`
