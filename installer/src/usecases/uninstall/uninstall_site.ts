import { runSteps } from '../../core/run_steps.js'
import { counted } from '../../core/quantities.js'
import type { Step } from '../../core/plan.js'
import { alone, type SiteOperation } from '../site_operation.js'

/** Removes containers and networks. Volumes, secrets and site.yaml stay, unless `purge`. */
export async function uninstallSite(operation: SiteOperation, { purge }: { purge: boolean }) {
  await alone(operation, purge ? 'uninstall --purge' : 'uninstall', async () => {
    const { externalVolumes } = await operation.compose.read()
    const steps = [removeContainers(operation)]
    if (purge) steps.push(removeVolumes(operation, externalVolumes))
    await runSteps(steps, { ...operation, operation: 'uninstall' })
  })
  if (purge) await operation.files.remove()
}

function removeContainers({ compose, containers, site }: SiteOperation): Step {
  return {
    id: 'uninstall-containers',
    title: 'Remove the containers and networks',
    async preview() {
      return (await containers.list(site.name)).map(({ name }) => `remove ${name}`)
    },
    async run() {
      const present = await containers.list(site.name)
      await compose.down()
      const summary = present.length > 0 ? counted(present.length, 'container') : undefined
      return { changed: present.length > 0, summary }
    },
  }
}

function removeVolumes({ containers }: SiteOperation, names: string[]): Step {
  return {
    id: 'uninstall-volumes',
    title: 'Delete the data and its backups',
    async preview() {
      return names.map((name) => `delete the volume ${name}`)
    },
    async run() {
      for (const name of names) await containers.removeVolume(name)
      return { changed: true, summary: counted(names.length, 'volume') }
    },
  }
}
