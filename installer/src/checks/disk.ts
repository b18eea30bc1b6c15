import { gigabytes } from '../core/quantities.js'
import { fail, ok, type Check } from './check.js'

const perMissingImage = 400e6
const room = 2e9

/** Room for images still to come, and for data and write-ahead log to grow. */
export const disk: Check = {
  id: 'disk',
  title: 'There is enough room on the disk',
  needs: ['docker-reachable', 'compose-plugin'],
  async run({ host, containers, missingImages, siteDirectory }) {
    const needed = room + (await missingImages()) * perMissingImage
    for (const folder of [await containers.rootFolder(), siteDirectory]) {
      const free = await host.freeDisk(folder)
      const wanted = folder === siteDirectory ? 100e6 : needed
      if (free < wanted) {
        return fail(
          `${folder} has ${gigabytes(free)} left; ${gigabytes(wanted)} are needed`,
          'Free some room ("docker system df" shows what Docker takes), or use a larger disk.'
        )
      }
    }
    return ok(`${gigabytes(await host.freeDisk(await containers.rootFolder()))} free`)
  },
}
