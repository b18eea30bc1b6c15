import { lastRestore } from '../../core/journal.js'
import type { InstallContext } from './install_context.js'

/**
 * Differs for every new, empty database and for every one that a restore brought back: what was
 * done to another one counts for nothing.
 */
export async function databaseIdentity({
  containers,
  journal,
  site,
}: Pick<InstallContext, 'containers' | 'journal' | 'site'>) {
  const volume = await containers.volume(`${site.name}_postgres`)
  const made = volume?.createdAt ?? 'none'
  const restored = lastRestore(await journal.read())
  return restored === undefined ? made : `${made} restored by ${restored}`
}
