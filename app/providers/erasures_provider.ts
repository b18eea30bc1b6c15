import type { ApplicationService } from '@adonisjs/core/types'

/** Nobody who was erased is served again by a web process that starts on a restored database. */
export default class ErasuresProvider {
  constructor(protected app: ApplicationService) {}

  /** Before the server listens. */
  async start() {
    if (this.app.getEnvironment() !== 'web' || this.app.getMode() !== 'run') return
    const { replayAtStart } = await import('#privacy/erasure/replay_at_start')
    await replayAtStart()
  }
}
