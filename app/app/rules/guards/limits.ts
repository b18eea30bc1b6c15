import type { LimitStanding } from '#domain/rules/limit_standing'
import type { Refusal } from '#domain/refusal'
import type { Guard } from '#passes/activation/guard'
import { accommodationsOf } from '#rules/actions/accommodations_of'
import { limitStandings } from '#rules/actions/limit_standings'

/** How often and how long a student may be out, and the rest between two passes. */
export const limits: Guard = {
  name: 'limits',
  ahead: true,
  overridable: true,
  async locks({ student }) {
    return [`student:${student.id}`]
  },
  async check({ pass, student, type, place, at }, trx) {
    if (type.ignoresLimits) return null
    const { limitExempt } = await accommodationsOf(student.id, at, trx)
    if (limitExempt) return null

    const { exclusive } = type
    const wanted = { passTypeId: type.id, placeId: place?.id ?? null, exclusive }
    const standings = await limitStandings({ student, at, wanted, except: pass.id }, trx)
    const reached = standings.find(({ verdict }) => verdict !== 'free')
    return reached ? refusalFor(reached) : null
  },
}

/** The rule's name stays untold: a group's says something about its members. */
function refusalFor({ verdict, rule, freeAt }: LimitStanding): Refusal {
  const at = new Date(freeAt!).toISOString()
  const { period } = rule
  switch (verdict) {
    case 'limit_reached':
      return { reason: verdict, params: { most: rule.mostPasses!, period, at }, remedy: 'later' }
    case 'minutes_used_up':
      return { reason: verdict, params: { most: rule.mostMinutes!, period, at }, remedy: 'later' }
    default:
      return { reason: 'cooling_down', params: { at }, remedy: 'later' }
  }
}
