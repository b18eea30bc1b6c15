import { DateTime } from 'luxon'
import type { BundledDayKey } from '#domain/gate_bundle/gate_bundle'
import type School from '#identity/models/school'
import { dayKeyOf } from '#passes/keys/day_keys'
import { dayWordOf } from '#passes/keys/day_word'

/** Today and the two days for which a gate may stay without a network. */
const DAYS_AHEAD = [0, 1, 2]

/** The day keys a gate is given: never more than three days of them, in case it is stolen. */
export function bundledDayKeys(school: School): Promise<BundledDayKey[]> {
  const today = DateTime.now().setZone(school.timeZone).startOf('day')
  return Promise.all(
    DAYS_AHEAD.map(async (ahead) => {
      const start = today.plus({ days: ahead })
      const key = await dayKeyOf(school.id, start.toISODate()!)
      return {
        from: start.toUnixInteger(),
        until: start.plus({ days: 1 }).toUnixInteger(),
        key: key.toString('base64url'),
        word: dayWordOf(key),
      }
    })
  )
}
