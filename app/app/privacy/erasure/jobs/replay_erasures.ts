import logger from '@adonisjs/core/services/logger'
import type { Job } from '#platform/jobs/job'
import { ReplayErasures } from '#privacy/erasure/actions/replay_erasures'

/**
 * The worker does it when it starts, so that a restore needs nobody who remembers it; and every hour, for what a crash
 * left behind.
 */
export const replayErasures: Job = {
  name: 'replay_erasures',
  everySeconds: 3600,
  async run() {
    const replay = await new ReplayErasures().run()
    if (replay.erasedAgain + replay.keptAgain > 0) logger.warn({ replay }, 'erasures were replayed')
  },
}
