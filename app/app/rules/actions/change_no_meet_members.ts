import type User from '#identity/models/user'
import { changeNoMeetGroup } from '#rules/actions/change_no_meet_group'
import { knownStudents } from '#rules/actions/known_students'
import { TooFewMembers, TooManyMembers } from '#rules/actions/no_meet_problems'
import type NoMeetGroup from '#rules/models/no_meet_group'

const MOST_MEMBERS = 50

type Change = { groupId: string; add?: string[]; remove?: string[] }

/** Adds students to a no-meet group and takes others out; two stay at least. */
export class ChangeNoMeetMembers {
  /** @throws TooFewMembers, TooManyMembers, UnknownStudents, NoMeetGroupEnded, E_ROW_NOT_FOUND */
  run({ groupId, add = [], remove = [] }: Change, actor: User): Promise<NoMeetGroup> {
    return changeNoMeetGroup(groupId, actor, 'members_changed', async (group, trx) => {
      const members = () => trx.from('no_meet_members').where('no_meet_group_id', groupId)
      const added = await knownStudents(add, group.schoolId, trx)
      const rows = added.map((id) => ({ no_meet_group_id: groupId, student_id: id }))
      await members().whereIn('student_id', remove).delete()
      if (rows.length > 0)
        await trx.knexQuery().table('no_meet_members').insert(rows).onConflict().ignore()

      const [{ count }] = await members().count('* as count')
      if (Number(count) < 2) throw new TooFewMembers()
      if (Number(count) > MOST_MEMBERS) throw new TooManyMembers()
      return { members: Number(count) }
    })
  }
}
