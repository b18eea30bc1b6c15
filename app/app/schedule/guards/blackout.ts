import { blackoutEnd } from '#domain/schedule/blackout'
import type { Guard } from '#passes/activation/guard'
import { schoolDayPlan } from '#schedule/actions/school_day_plan'

/** No pass starts in the first or last minutes of a lesson, or in a window, where the school says so. */
export const blackout: Guard = {
  name: 'blackout',
  ahead: true,
  overridable: true,
  async locks() {
    return []
  },
  async check({ school, type, place, at }, trx) {
    const plan = await schoolDayPlan(school.id, at, trx)
    if (type.ignoresBlackouts) return null
    const pass = { passTypeId: type.id, placeId: place?.id ?? null }
    const end = blackoutEnd(plan, at.toMillis(), pass)
    if (end === undefined) return null
    return { reason: 'blackout', params: { at: new Date(end).toISOString() }, remedy: 'later' }
  },
}
