import type { Step } from '../../../core/plan.js'
import { counted } from '../../../core/quantities.js'
import type { InstallContext } from '../install_context.js'

/** Volumes with data are made here and not by Compose, which would also delete them. */
export function volumes({ containers, composeFile, site }: InstallContext): Step {
  const missing = async () => {
    const found = await Promise.all(
      composeFile.externalVolumes.map((name) => containers.volume(name))
    )
    return composeFile.externalVolumes.filter((_, index) => !found[index])
  }
  return {
    id: 'volumes',
    title: 'Make the volumes for the data',
    async preview() {
      return (await missing()).map((name) => `create the volume ${name}`)
    },
    async run() {
      const wanted = await missing()
      for (const name of wanted) {
        await containers.createVolume(name, { 'student-pass.site': site.name })
      }
      return {
        changed: wanted.length > 0,
        summary: wanted.length > 0 ? counted(wanted.length, 'volume') : undefined,
      }
    },
  }
}
