import type { Guard } from '#passes/activation/guard'
import { schoolDayPlan } from '#schedule/actions/school_day_plan'

/**
 * No pass starts on a day without school: one the calendar closes, or a weekday no bells ring on. The hours of a school
 * day are left to blackouts, for clubs and boarders are there in the evening. A school without bell schedules is always open, but for the days
 * its calendar closes.
 */
export const outsideSchedule: Guard = {
  name: 'outside_schedule',
  ahead: true,
  overridable: true,
  async locks() {
    return []
  },
  async check({ school, type, at }, trx) {
    const { state } = await schoolDayPlan(school.id, at, trx)
    if (state !== 'closed' || type.ignoresBlackouts) return null
    return { reason: 'outside_schedule', params: {}, remedy: 'none' }
  },
}
