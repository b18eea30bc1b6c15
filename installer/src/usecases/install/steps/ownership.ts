import { ownerOfVolume } from '../../../core/data_volumes.js'
import type { Step } from '../../../core/plan.js'
import type { InstallContext } from '../install_context.js'

/** Each service runs as its own user and reads and writes only what belongs to it. */
export function ownership(context: InstallContext): Step {
  const { containers, composeFile, wantedSecrets, secrets, release, site } = context
  return {
    id: 'ownership',
    title: 'Give each service its files',
    // Left out only when no secret and no volume was made anew since.
    async fingerprint() {
      const volumes = await Promise.all(
        composeFile.externalVolumes.map((name) => containers.volume(name))
      )
      const ages = volumes.map((volume) => `${volume?.name}@${volume?.createdAt}`)
      return [await secrets.fingerprint(wantedSecrets), ...ages].join(' ')
    },
    async preview() {
      return []
    },
    async run() {
      await containers.giveOwnership(`student-pass/postgres:${release.version}`, [
        ...wantedSecrets.map(({ file, owner }) => ({
          source: secrets.directory,
          inside: file,
          owner,
          mode: '0400',
        })),
        ...composeFile.externalVolumes.map((volume) => ({
          source: volume,
          ...ownerOfVolume(site.name, volume),
        })),
      ])
      return { changed: true }
    },
  }
}
