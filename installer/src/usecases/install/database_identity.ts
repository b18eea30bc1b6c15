import type { InstallContext } from './install_context.js'

/** Differs for every new, empty database: what was done to another one counts for nothing. */
export async function databaseIdentity({
  containers,
  site,
}: Pick<InstallContext, 'containers' | 'site'>) {
  const volume = await containers.volume(`${site.name}_postgres`)
  return volume?.createdAt ?? 'none'
}
