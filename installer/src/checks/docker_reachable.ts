import { fail, ok, type Check } from './check.js'

export const dockerReachable: Check = {
  id: 'docker-reachable',
  title: 'Docker answers',
  async run({ containers }) {
    try {
      const { engine } = await containers.version()
      return ok(`Docker Engine ${engine}`)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return fail(reason, remedyFor(reason))
    }
  },
}

function remedyFor(reason: string) {
  if (/EACCES|permission denied/i.test(reason)) {
    return 'Run the command with sudo, or add yourself to the group "docker" and sign in again.'
  }
  return 'Install Docker Engine (https://docs.docker.com/engine/install/) or start it: systemctl start docker'
}
