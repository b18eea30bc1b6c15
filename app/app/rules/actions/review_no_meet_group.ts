import { DateTime } from 'luxon'
import { isPossibleExpiry } from '#domain/rules/no_meet_term'
import type User from '#identity/models/user'
import { changeNoMeetGroup } from '#rules/actions/change_no_meet_group'
import { ExpiryOutOfRange } from '#rules/actions/no_meet_problems'
import { todayAt } from '#rules/actions/today_at'
import type NoMeetGroup from '#rules/models/no_meet_group'

/** Somebody has thought about a group again and says until when it is needed; also renews one that has run out. */
export class ReviewNoMeetGroup {
  /** @throws ExpiryOutOfRange, NoMeetGroupEnded, E_ROW_NOT_FOUND */
  run(groupId: string, expiresOn: string, actor: User): Promise<NoMeetGroup> {
    return changeNoMeetGroup(groupId, actor, 'reviewed', async (group, trx) => {
      const today = await todayAt(group.schoolId, trx)
      if (!isPossibleExpiry(expiresOn, today)) throw new ExpiryOutOfRange()
      await group.merge({ expiresOn, reviewedAt: DateTime.utc() }).save()
      return { expires_on: expiresOn }
    })
  }
}
