import db from '@adonisjs/lucid/services/db'
import type { Job } from '#platform/jobs/job'

/** Deletes sessions a month after they ran out: until then they answer the question who was signed in from where. */
export const forgetSessions: Job = {
  name: 'forget_sessions',
  everySeconds: 86_400,
  async run() {
    await db.from('user_sessions').whereRaw(`expires_at < now() - interval '30 days'`).delete()
  },
}
