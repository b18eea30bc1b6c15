import { compareVersions } from '../core/versions.js'
import { fail, ok, type Check } from './check.js'

const oldest = '2.24.0'

export const composePlugin: Check = {
  id: 'compose-plugin',
  title: 'The Compose plugin is there',
  needs: ['docker-reachable'],
  async run({ compose }) {
    const version = await compose.version()
    if (version === undefined) {
      return fail(
        '"docker compose" does not work',
        'Install the package docker-compose-plugin (https://docs.docker.com/compose/install/linux/).'
      )
    }
    if (compareVersions(version, oldest) < 0) {
      return fail(
        `Compose ${version} is too old; ${oldest} or later is needed`,
        'Update the package docker-compose-plugin.'
      )
    }
    return ok(`Compose ${version}`)
  },
}
