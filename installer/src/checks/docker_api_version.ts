import { compareVersions, spokenApi } from '../core/versions.js'
import { fail, ok, type Check } from './check.js'

export const dockerApiVersion: Check = {
  id: 'docker-api-version',
  title: `Docker speaks API ${spokenApi}`,
  needs: ['docker-reachable'],
  async run({ containers }) {
    const { engine, api, oldestApi } = await containers.version()
    if (compareVersions(api, spokenApi) < 0) {
      return fail(
        `Docker Engine ${engine} is too old: it speaks API ${api}, and ${spokenApi} is needed`,
        'Update Docker Engine to version 25 or later (https://docs.docker.com/engine/install/).'
      )
    }
    if (compareVersions(oldestApi, spokenApi) > 0) {
      return fail(
        `Docker Engine ${engine} no longer speaks API ${spokenApi}; its oldest is ${oldestApi}`,
        'Use a newer version of student-pass.'
      )
    }
    return ok(`API ${oldestApi} to ${api}`)
  },
}
