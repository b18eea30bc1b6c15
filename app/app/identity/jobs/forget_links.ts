import db from '@adonisjs/lucid/services/db'
import type { Job } from '#platform/jobs/job'

/** Forgets tokens whose e-mail could not be sent before the link ran out. */
export const forgetLinks: Job = {
  name: 'forget_links',
  everySeconds: 3600,
  async run() {
    await db.rawQuery(
      `update invitations set sealed_token = null
       where sealed_token is not null and (expires_at < now() or closed_at is not null)`
    )
  },
}
