import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import Student from '#people/models/student'
import NoMeetGroup from '#rules/models/no_meet_group'

/**
 * A group with its members. That it was looked at is audited on the group and not on the members' records: these are
 * shown to the students.
 */
export class ViewNoMeetGroup {
  /** @throws E_ROW_NOT_FOUND */
  async run(groupId: string, reader: User): Promise<{ group: NoMeetGroup; members: Student[] }> {
    const { schoolId } = reader
    return db.transaction(async (trx) => {
      const found = { id: groupId, schoolId }
      const group = await NoMeetGroup.query({ client: trx }).where(found).firstOrFail()
      const ids = trx
        .from('no_meet_members')
        .where('no_meet_group_id', groupId)
        .select('student_id')
      const members = await Student.query({ client: trx })
        .where({ schoolId })
        .whereIn('id', ids)
        .orderBy(['familyName', 'givenName', 'id'])
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: reader.id },
          action: 'no_meet_group.viewed',
          subject: { kind: 'no_meet_group', id: groupId },
        },
        trx
      )
      return { group, members }
    })
  }
}
