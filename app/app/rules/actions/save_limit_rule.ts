import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import Place from '#places/models/place'
import { RuleLimitsNothing, RuleWithoutSubject } from '#rules/actions/rule_problems'
import LimitRule from '#rules/models/limit_rule'
import StudentGroup from '#rules/models/student_group'

export type RuleFacts = {
  name: string
  subjectKind: LimitRule['subjectKind']
  subject?: string | null
  passTypeId?: string | null
  placeId?: string | null
  period: LimitRule['period']
  mostPasses?: number | null
  mostMinutes?: number | null
  coolDownMinutes?: number | null
  archived?: boolean
}

/** Adds a limit rule, or replaces the one named. */
export class SaveLimitRule {
  /** @throws RuleLimitsNothing, RuleWithoutSubject, E_ROW_NOT_FOUND */
  async run(ruleId: string | null, facts: RuleFacts, actor: User): Promise<LimitRule> {
    const { mostPasses = null, mostMinutes = null, coolDownMinutes = null } = facts
    if (mostPasses === null && mostMinutes === null && coolDownMinutes === null)
      throw new RuleLimitsNothing()

    const { schoolId } = actor
    const { name, subjectKind, period, passTypeId = null, placeId = null } = facts
    return db.transaction(async (trx) => {
      const client = { client: trx }
      const subject = await subjectOf(facts, schoolId, trx)
      if (passTypeId) await PassType.query(client).where({ id: passTypeId, schoolId }).firstOrFail()
      if (placeId) await Place.query(client).where({ id: placeId, schoolId }).firstOrFail()

      const rule = ruleId
        ? await LimitRule.query(client).where({ id: ruleId, schoolId }).forUpdate().firstOrFail()
        : new LimitRule().merge({ schoolId }).useTransaction(trx)
      rule.merge({ name, subjectKind, subject, period, passTypeId, placeId })
      rule.merge({ mostPasses, mostMinutes, coolDownMinutes })
      if (facts.archived !== undefined)
        rule.archivedAt = facts.archived ? (rule.archivedAt ?? DateTime.utc()) : null
      await rule.save()
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: ruleId ? 'limit_rule.changed' : 'limit_rule.created',
          subject: { kind: 'limit_rule', id: rule.id },
          details: auditDetails(rule),
        },
        trx
      )
      return rule
    })
  }
}

/** @throws RuleWithoutSubject, E_ROW_NOT_FOUND */
async function subjectOf(
  { subjectKind, subject }: RuleFacts,
  schoolId: string,
  trx: TransactionClientContract
): Promise<string> {
  if (subjectKind === 'school') return ''
  if (!subject) throw new RuleWithoutSubject()
  if (subjectKind === 'grade') return subject
  if (!UUID.test(subject)) throw new RuleWithoutSubject()
  const wanted = { id: subject, schoolId }
  const query = subjectKind === 'group' ? StudentGroup : Student
  await query.query({ client: trx }).where(wanted).firstOrFail()
  return subject
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** A rule about one student is told without its name, which may hold the student's. */
function auditDetails({
  name,
  subjectKind,
  period,
  mostPasses,
  mostMinutes,
  coolDownMinutes,
  archivedAt,
}: LimitRule) {
  return {
    ...(subjectKind === 'student' ? {} : { name }),
    subject: subjectKind,
    period,
    most_passes: mostPasses ?? '–',
    most_minutes: mostMinutes ?? '–',
    cool_down_minutes: coolDownMinutes ?? '–',
    archived: Boolean(archivedAt),
  }
}
