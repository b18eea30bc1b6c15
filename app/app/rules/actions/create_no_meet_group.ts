import db from '@adonisjs/lucid/services/db'
import { isPossibleExpiry } from '#domain/rules/no_meet_term'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { knownStudents } from '#rules/actions/known_students'
import { ExpiryOutOfRange, TooFewMembers } from '#rules/actions/no_meet_problems'
import { todayAt } from '#rules/actions/today_at'
import NoMeetGroup from '#rules/models/no_meet_group'

type NewGroup = { name: string; reason: string; expiresOn: string; studentIds: string[] }

/** Keeps some students from being out at the same time, from now on until a day. */
export class CreateNoMeetGroup {
  /** @throws ExpiryOutOfRange, TooFewMembers, UnknownStudents */
  async run({ name, reason, expiresOn, studentIds }: NewGroup, actor: User): Promise<NoMeetGroup> {
    const { schoolId } = actor
    return db.transaction(async (trx) => {
      if (!isPossibleExpiry(expiresOn, await todayAt(schoolId, trx))) throw new ExpiryOutOfRange()
      const members = await knownStudents(studentIds, schoolId, trx)
      if (members.length < 2) throw new TooFewMembers()

      const group = await NoMeetGroup.create(
        { schoolId, name, reason, expiresOn, createdBy: actor.id },
        { client: trx }
      )
      await trx
        .table('no_meet_members')
        .multiInsert(members.map((id) => ({ no_meet_group_id: group.id, student_id: id })))
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'no_meet_group.created',
          subject: { kind: 'no_meet_group', id: group.id },
          details: { members: members.length, expires_on: expiresOn },
        },
        trx
      )
      return group
    })
  }
}
