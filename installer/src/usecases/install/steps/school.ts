import type { Step } from '../../../core/plan.js'
import { databaseIdentity } from '../database_identity.js'
import type { InstallContext } from '../install_context.js'
import { ace, runAppCommand } from '../run_app_command.js'

export function school(context: InstallContext): Step {
  const { name, timeZone } = context.site.school
  return {
    id: 'school',
    title: `Set up ${name}`,
    async fingerprint() {
      return JSON.stringify([name, timeZone, await databaseIdentity(context)])
    },
    async preview() {
      return [`set up ${name} with its signing key, pass types and places`]
    },
    async run({ signal }) {
      const command = ace('school:setup', '--name', name, '--time-zone', timeZone)
      await runAppCommand('Setting up the school', { service: 'worker', command, signal }, context)
      return { changed: true }
    },
  }
}
