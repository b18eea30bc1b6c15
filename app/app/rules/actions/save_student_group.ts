import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { refusingTakenNames } from '#platform/errors/name_taken'
import StudentGroup from '#rules/models/student_group'

/** Adds a group without members, or renames the one named. */
export class SaveStudentGroup {
  /** @throws NameTaken, E_ROW_NOT_FOUND */
  run(groupId: string | null, name: string, actor: User): Promise<StudentGroup> {
    const { schoolId } = actor
    return refusingTakenNames(() =>
      db.transaction(async (trx) => {
        const group = groupId
          ? await StudentGroup.query({ client: trx }).where({ id: groupId, schoolId }).firstOrFail()
          : new StudentGroup().merge({ schoolId }).useTransaction(trx)
        await group.merge({ name }).save()
        await recordAudit(
          {
            schoolId,
            actor: { kind: 'user', id: actor.id },
            action: groupId ? 'student_group.changed' : 'student_group.created',
            subject: { kind: 'student_group', id: group.id },
            details: { name },
          },
          trx
        )
        return group
      })
    )
  }
}
