import { DateTime } from 'luxon'
import type User from '#identity/models/user'
import { changeNoMeetGroup } from '#rules/actions/change_no_meet_group'
import type NoMeetGroup from '#rules/models/no_meet_group'

/** Nobody is kept apart by the group any more. Its log stays. */
export class EndNoMeetGroup {
  /** @throws NoMeetGroupEnded, E_ROW_NOT_FOUND */
  run(groupId: string, actor: User): Promise<NoMeetGroup> {
    return changeNoMeetGroup(groupId, actor, 'ended', async (group) => {
      await group.merge({ endedAt: DateTime.utc() }).save()
      return {}
    })
  }
}
