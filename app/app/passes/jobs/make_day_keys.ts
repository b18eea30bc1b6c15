import { schoolDayAt } from '#domain/school_day'
import School from '#identity/models/school'
import { dayKeyOf } from '#passes/keys/day_keys'
import type { Job } from '#platform/jobs/job'

const DAY_SECONDS = 86_400

/** Makes the keys of today and the next two days before the first phone asks for them. */
export const makeDayKeys: Job = {
  name: 'make_day_keys',
  everySeconds: 3600,
  async run() {
    const now = Date.now() / 1000
    for (const school of await School.all()) {
      for (const ahead of [0, 1, 2]) {
        await dayKeyOf(school.id, schoolDayAt(now + ahead * DAY_SECONDS, school.timeZone))
      }
    }
  },
}
