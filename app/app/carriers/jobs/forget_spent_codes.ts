import db from '@adonisjs/lucid/services/db'
import { forgetOldTries } from '#carriers/kiosk/tries'
import type { Job } from '#platform/jobs/job'

/** Deletes short codes that ran out a day ago, and tries at kiosks that no longer count. */
export const forgetSpentCodes: Job = {
  name: 'forget_spent_codes',
  everySeconds: 3600,
  async run() {
    await db.from('short_codes').whereRaw(`expires_at < now() - interval '1 day'`).delete()
    await forgetOldTries()
  },
}
