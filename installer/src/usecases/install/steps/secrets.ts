import type { Step } from '../../../core/plan.js'
import { counted } from '../../../core/quantities.js'
import { SecretsLost } from '../install_failures.js'
import type { InstallContext } from '../install_context.js'

/** Volumes with data that can be used with the secrets only with which it was made. */
const boundVolumes = ['postgres', 'backups']

/**
 * Secrets come before volumes: where there is a volume, all secrets were there once, and one that
 * is missing now was lost.
 */
export function secrets(
  context: Pick<InstallContext, 'secrets' | 'wantedSecrets' | 'containers' | 'site'>
): Step {
  const { secrets: store, wantedSecrets } = context
  const missingOnes = async () => {
    const missing = await store.missing(wantedSecrets)
    await refuseLost(missing, context)
    return missing
  }
  return {
    id: 'secrets',
    title: 'Make passwords and keys',
    async preview() {
      return (await missingOnes()).map(({ file }) => `make secrets/${file}`)
    },
    async run() {
      const missing = await missingOnes()
      if (missing.length === 0) return { changed: false }
      await store.create(wantedSecrets)
      return { changed: true, summary: `${counted(missing.length, 'file')} in ${store.directory}` }
    },
  }
}

/** @throws {SecretsLost} */
async function refuseLost(
  missing: InstallContext['wantedSecrets'],
  { containers, secrets: store, site }: Parameters<typeof secrets>[0]
) {
  const lost = missing.filter(({ bindsData }) => bindsData)
  if (lost.length === 0) return
  for (const name of boundVolumes.map((volume) => `${site.name}_${volume}`)) {
    if (!(await containers.volume(name))) continue
    const files = lost.map(({ file }) => file)
    throw new SecretsLost(name, store.directory, files)
  }
}
