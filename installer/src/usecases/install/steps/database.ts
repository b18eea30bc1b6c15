import type { Step } from '../../../core/plan.js'
import { startServices } from '../../services/start_services.js'
import type { InstallContext } from '../install_context.js'

export const databaseServices = ['postgres', 'redis']

export function database(context: InstallContext): Step {
  const project = context.site.name
  return {
    id: 'database',
    title: 'Start the database',
    async preview() {
      const present = await context.containers.list(project)
      const running = present
        .filter(({ state }) => state === 'running')
        .map(({ service }) => service)
      return databaseServices
        .filter((service) => !running.includes(service))
        .map((service) => `start ${service}`)
    },
    async run({ progress, signal }) {
      const present = await context.containers.list(project)
      const running = present
        .filter(({ state }) => state === 'running')
        .map(({ service }) => service)
      // One that runs is brought up to date with all the others, in the last step.
      if (databaseServices.every((service) => running.includes(service))) return { changed: false }
      return {
        changed: await startServices(
          { services: databaseServices },
          { ...context, project },
          { progress, signal }
        ),
      }
    },
  }
}
