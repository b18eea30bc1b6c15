import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { GroupInUse } from '#rules/actions/rule_problems'
import LimitRule from '#rules/models/limit_rule'
import StudentGroup from '#rules/models/student_group'

/** Deletes a group that no rule in force is about; its members stay students. */
export class DeleteStudentGroup {
  /** @throws GroupInUse, E_ROW_NOT_FOUND */
  async run(groupId: string, actor: User): Promise<void> {
    const { schoolId } = actor
    await db.transaction(async (trx) => {
      const client = { client: trx }
      const found = { id: groupId, schoolId }
      const group = await StudentGroup.query(client).where(found).forUpdate().firstOrFail()
      const rule = await LimitRule.query(client)
        .where({ schoolId, subjectKind: 'group', subject: groupId })
        .whereNull('archivedAt')
        .first()
      if (rule) throw new GroupInUse(rule.name)

      await group.delete()
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'student_group.deleted',
          subject: { kind: 'student_group', id: groupId },
          details: { name: group.name },
        },
        trx
      )
    })
  }
}
