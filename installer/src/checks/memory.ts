import { fail, ok, warn, type Check } from './check.js'
import { gigabytes } from '../core/quantities.js'

export const memory: Check = {
  id: 'memory',
  title: 'There is enough memory',
  async run({ host, memoryNeeded, containers, project }) {
    const { total, available } = await host.memory()
    if (total < memoryNeeded) {
      return fail(
        `The machine has ${gigabytes(total)}; the site needs ${gigabytes(memoryNeeded)}`,
        'Give the machine more memory, or leave out the dashboards with --no-grafana.'
      )
    }
    const running = await containers.list(project).catch(() => [])
    if (running.length === 0 && available < memoryNeeded) {
      return warn(
        `Only ${gigabytes(available)} of ${gigabytes(total)} are free; the site may take ${gigabytes(memoryNeeded)}`,
        'Stop other programs, or leave out the dashboards with --no-grafana.'
      )
    }
    return ok(`${gigabytes(available)} of ${gigabytes(total)} free`)
  },
}
