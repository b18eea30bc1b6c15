import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { knownStudents } from '#rules/actions/known_students'
import StudentGroup from '#rules/models/student_group'

type Change = { groupId: string; add?: string[]; remove?: string[] }

/** Adds students to a group and takes others out; who is in it already, or not, stays so. */
export class ChangeGroupMembers {
  /** @throws UnknownStudents, E_ROW_NOT_FOUND */
  async run({ groupId, add = [], remove = [] }: Change, actor: User): Promise<void> {
    const { schoolId } = actor
    await db.transaction(async (trx) => {
      const found = { id: groupId, schoolId }
      await StudentGroup.query({ client: trx }).where(found).forUpdate().firstOrFail()
      const rows = (await knownStudents(add, schoolId, trx)).map((studentId) => ({
        student_group_id: groupId,
        student_id: studentId,
      }))
      const members = trx.from('student_group_members').where('student_group_id', groupId)
      await members.whereIn('student_id', remove).delete()
      if (rows.length > 0)
        await trx.knexQuery().table('student_group_members').insert(rows).onConflict().ignore()
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'student_group.members_changed',
          subject: { kind: 'student_group', id: groupId },
          details: { added: rows.length, removed: remove.length },
        },
        trx
      )
    })
  }
}
