import { DateTime } from 'luxon'
import { CloseImport } from '#people/actions/close_import'
import RosterImport from '#people/models/roster_import'
import { workOnImports } from '#people/roster/work_on_imports'
import type { Job } from '#platform/jobs/job'

/** A copy of everybody is not kept for longer because somebody forgot it. */
const DAYS_TO_DECIDE = 7

/** Goes on with rosters whose process died, and puts away those that nobody has decided on. */
export const continueImports: Job = {
  name: 'continue_imports',
  everySeconds: 30,
  async run() {
    await workOnImports()
    const forgotten = await RosterImport.query()
      .where('state', 'checked')
      .where('createdAt', '<', DateTime.utc().minus({ days: DAYS_TO_DECIDE }).toSQL())
    for (const roster of forgotten) {
      await new CloseImport().run({ roster, why: 'forgotten', actor: null })
    }
  },
}
