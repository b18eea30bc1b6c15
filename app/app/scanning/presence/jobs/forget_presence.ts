import db from '@adonisjs/lucid/services/db'
import type { Job } from '#platform/jobs/job'

/** Presence of an earlier day says nothing; a gate without a network may still tell of the last three. */
const DAYS = 3

/** Forgets where students were seen last once it is of no use. */
export const forgetPresence: Job = {
  name: 'forget_presence',
  everySeconds: 6 * 3600,
  async run() {
    await db.rawQuery('delete from presence where since < now() - make_interval(days => ?)', [DAYS])
  },
}
