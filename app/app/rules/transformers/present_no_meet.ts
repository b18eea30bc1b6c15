import type { DateTime } from 'luxon'
import { reviewDueOn } from '#domain/rules/no_meet_term'
import type NoMeetGroup from '#rules/models/no_meet_group'

/**
 * A no-meet group, for safeguarding alone.
 * @param today the calendar day at the school
 */
export function presentNoMeetGroup(group: NoMeetGroup, today: string) {
  const { id, name, reason, expiresOn, reviewedAt, createdAt, endedAt } = group
  const dueOn = reviewDueOn(dayOf(reviewedAt ?? createdAt), expiresOn)
  const state = endedAt ? 'ended' : expiresOn < today ? 'expired' : 'current'
  return {
    id,
    name,
    reason,
    state: state as 'ended' | 'expired' | 'current',
    expires_on: expiresOn,
    review_due_on: dueOn,
    review_due: state === 'current' && dueOn <= today,
    reviewed_at: reviewedAt?.toUTC().toISO() ?? null,
    created_at: createdAt.toUTC().toISO()!,
    ended_at: endedAt?.toUTC().toISO() ?? null,
  }
}

/** With what a list has counted. */
export function presentCountedGroup(group: NoMeetGroup, today: string) {
  const { members, blocks } = group.$extras
  return { ...presentNoMeetGroup(group, today), members: Number(members), blocks: Number(blocks) }
}

function dayOf(instant: DateTime): string {
  return instant.toUTC().toISODate()!
}
