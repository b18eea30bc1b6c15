import type { Step } from '../../../core/plan.js'
import { databaseIdentity } from '../database_identity.js'
import type { InstallContext } from '../install_context.js'
import { runAppCommand } from '../run_app_command.js'

export function migrate(context: InstallContext): Step {
  const { containers, release } = context
  const fingerprint = async () => {
    const app = await containers.imageId(`student-pass/app:${release.version}`)
    return `${app} ${await databaseIdentity(context)}`
  }
  return {
    id: 'migrate',
    title: 'Bring the database schema up to date',
    fingerprint,
    async preview() {
      return ['run the migrations that are not applied yet']
    },
    async run({ progress, signal }) {
      const onStderr = (line: string) => progress.update(line)
      const oneOff = { service: 'migrate', command: [], signal, onStderr }
      const output = await runAppCommand('Migrating the database', oneOff, context)
      return { changed: !/already up to date/i.test(output) }
    },
  }
}
