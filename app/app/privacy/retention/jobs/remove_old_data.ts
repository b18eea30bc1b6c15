import { DateTime } from 'luxon'
import School from '#identity/models/school'
import type { Job } from '#platform/jobs/job'
import { RemoveWhatIsOld } from '#privacy/retention/actions/remove_what_is_old'
import { retentionOf } from '#privacy/retention/chosen_days'

const HOUR_MS = 3_600_000
const NIGHT = { from: 1, until: 5 }

/** Once a night of the school; by day too if the last night was missed. */
export const removeOldData: Job = {
  name: 'remove_old_data',
  everySeconds: 1800,
  async run() {
    for (const school of await School.all()) {
      if (await isTime(school)) await new RemoveWhatIsOld().run(school.id)
    }
  },
}

/** Whether a school's turn has come. @param now milliseconds */
export async function isTime(school: Pick<School, 'id' | 'timeZone'>, now = Date.now()) {
  const { hour } = DateTime.fromMillis(now, { zone: school.timeZone })
  const isNight = hour >= NIGHT.from && hour < NIGHT.until
  const times = (await retentionOf(school.id)).map(({ ranAt }) => ranAt?.getTime() ?? 0)
  const earliest = Math.min(...times)
  /* The first time waits for a night, so that what would go can be looked at before. */
  if (earliest === 0) return isNight
  return (now - earliest) / HOUR_MS >= (isNight ? 20 : 36)
}
