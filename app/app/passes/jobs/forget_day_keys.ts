import db from '@adonisjs/lucid/services/db'
import type { Job } from '#platform/jobs/job'

/** Deletes day keys that nothing may be verified with any more: gates report at most three days back. */
export const forgetDayKeys: Job = {
  name: 'forget_day_keys',
  everySeconds: 86_400,
  async run() {
    await db.from('day_keys').whereRaw("day < current_date - interval '7 days'").delete()
  },
}
