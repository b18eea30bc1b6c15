import type User from '#identity/models/user'
import { changeNoMeetGroup } from '#rules/actions/change_no_meet_group'
import type NoMeetGroup from '#rules/models/no_meet_group'

/** Changes what safeguarding calls a group and why it exists. */
export class RenameNoMeetGroup {
  /** @throws NoMeetGroupEnded, E_ROW_NOT_FOUND */
  run(groupId: string, words: { name: string; reason: string }, actor: User): Promise<NoMeetGroup> {
    return changeNoMeetGroup(groupId, actor, 'changed', async (group) => {
      await group.merge(words).save()
      return {}
    })
  }
}
