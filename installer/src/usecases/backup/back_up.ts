import { runSteps } from '../../core/run_steps.js'
import { gigabytes } from '../../core/quantities.js'
import type { Step } from '../../core/plan.js'
import type { Backup } from '../../ports/backups.js'
import { alone, type SiteOperation } from '../site_operation.js'

/** Takes a full backup of the running database. */
export async function backUp(operation: SiteOperation): Promise<Backup> {
  return alone(operation, 'backup full', async () => {
    let backup: Backup | undefined
    const full: Step = {
      id: 'backup-full',
      title: 'Back up the database',
      preview: async () => ['take a full backup'],
      async run({ progress, signal }) {
        backup = await operation.backups.full((text) => progress.update(text), signal)
        return { changed: true, summary: gigabytes(backup.backupBytes) }
      },
    }
    await runSteps([full], { ...operation, operation: 'backup' })
    return backup!
  })
}
