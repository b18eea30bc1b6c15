import type { ApplicationService } from '@adonisjs/core/types'

/** Passes the changes of passes on to open pages, and sends those away before the server stops. */
export default class LiveProvider {
  constructor(protected app: ApplicationService) {}

  /** The worker too: passes become overdue and end there. */
  async boot() {
    if (this.app.getMode() !== 'run') return
    const emitter = await this.app.container.make('emitter')
    emitter.on('pass:changed', async (change) => {
      const { announcePassChange } = await import('#live/listeners/announce_pass_change')
      announcePassChange(change)
    })
  }

  /**
   * Registered after the server has started, which makes it run before the server waits for its last connection:
   * a stream would hold it up to the end.
   */
  async ready() {
    if (this.app.getEnvironment() === 'console') return
    const { liveStreams } = await import('#live/live_streams')
    /* Listens to the other processes before the first page does. */
    await this.app.container.make('transmit')
    this.app.terminating(() => liveStreams.endAll())
  }
}
