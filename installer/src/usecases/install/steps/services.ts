import type { Step } from '../../../core/plan.js'
import { sitePaths } from '../../../core/site_paths.js'
import { startServices } from '../../services/start_services.js'
import type { InstallContext } from '../install_context.js'
import { databaseServices } from './database.js'

/** Service → digest of the configuration it was started with. */
type Applied = Record<string, string>

/**
 * Compose does not look inside the files that a service mounts: one whose configuration changed is
 * recreated here. The digests are written only after a successful start.
 */
export function services(context: InstallContext): Step {
  const { files, composeFile, site, containers } = context
  const means = { ...context, project: site.name }
  const runningServices = async () => {
    const present = await containers.list(site.name)
    return present.filter(({ state }) => state === 'running').map(({ service }) => service)
  }
  return {
    id: 'services',
    title: 'Start all services and wait until they are healthy',
    async preview() {
      const running = await runningServices()
      const wanted = composeFile.startedServices.filter(
        (service) => !running.includes(service) && !databaseServices.includes(service)
      )
      return wanted.map((service) => `start ${service}`)
    },
    async run({ progress, signal }) {
      const before: Applied = JSON.parse((await files.read(sitePaths.applied)) ?? '{}')
      const now = await digests(context)
      const running = await runningServices()
      const changed = running.filter(
        (service) => before[service] && before[service] !== now[service]
      )

      let started = false
      if (changed.length > 0) {
        const recreate = { services: changed, forceRecreate: true, noDependencies: true }
        started = await startServices(recreate, means, { progress, signal })
      }
      const all = { removeOrphans: true }
      started = (await startServices(all, means, { progress, signal })) || started
      await files.write(sitePaths.applied, `${JSON.stringify(now, null, 2)}\n`, 0o644)
      return { changed: started }
    },
  }
}

async function digests({ composeFile, files }: InstallContext): Promise<Applied> {
  const applied: Applied = {}
  for (const service of composeFile.startedServices) {
    const sources = composeFile.mounts.filter((mount) => mount.service === service)
    applied[service] = await files.digestOf(sources.map(({ source }) => source).sort())
  }
  return applied
}
