import type { JournalStore } from '../core/journal.js'
import type { Site } from '../core/site/site.js'
import type { Backups } from '../ports/backups.js'
import type { Clock } from '../ports/clock.js'
import type { Compose } from '../ports/compose.js'
import type { Containers } from '../ports/containers.js'
import type { Prober } from '../ports/prober.js'
import type { SiteFiles } from '../ports/site_files.js'
import type { SiteLock } from '../ports/site_lock.js'
import type { Ui } from '../ports/ui.js'

/** What an operation on an installed site works with. */
export interface SiteOperation {
  site: Site
  files: SiteFiles
  journal: JournalStore
  lock: SiteLock
  containers: Containers
  compose: Compose
  backups: Backups
  prober: Prober
  clock: Clock
  ui: Ui
  signal: AbortSignal
}

/** Runs the work while no other command works on the site. */
export async function alone<T>(
  { lock }: Pick<SiteOperation, 'lock'>,
  command: string,
  work: () => Promise<T>
) {
  await lock.take(command)
  try {
    return await work()
  } finally {
    await lock.release()
  }
}
