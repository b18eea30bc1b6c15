import type { Step } from '../../../core/plan.js'
import { databaseIdentity } from '../database_identity.js'
import type { InstallContext } from '../install_context.js'
import { ace, runAppCommand } from '../run_app_command.js'

export const adminStep = 'admin'

/** Equal as long as this administrator of this database was made already. */
export async function adminFingerprint(
  context: Pick<InstallContext, 'containers' | 'journal' | 'site'>
) {
  return JSON.stringify([context.site.admin.email, await databaseIdentity(context)])
}

export function admin(context: InstallContext): Step {
  const { name, email } = context.site.admin
  return {
    id: adminStep,
    title: `Create the administrator ${email}`,
    fingerprint: () => adminFingerprint(context),
    async preview() {
      return [`create ${email}, unless there is such a user`]
    },
    async run({ signal }) {
      const command = ace('user:create-admin', '--email', email, '--name', name, '--password-stdin')
      const stdin = await context.adminPassword()
      await runAppCommand(
        'Creating the administrator',
        { service: 'worker', command, stdin, signal },
        context
      )
      return { changed: true }
    },
  }
}
