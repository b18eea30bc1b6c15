import logger from '@adonisjs/core/services/logger'
import { ReplayErasures } from '#privacy/erasure/actions/replay_erasures'

/**
 * Before anybody is served: a database that came from a backup may know persons who were erased since. Whether files and
 * database can be reached just now decides readiness, not this; the worker tries again within a minute.
 */
export async function replayAtStart(): Promise<void> {
  try {
    const replay = await new ReplayErasures().run()
    if (replay.erasedAgain + replay.keptAgain > 0) logger.warn({ replay }, 'erasures were replayed')
  } catch (error) {
    logger.error({ err: error }, 'erasures could not be replayed at the start')
  }
}
