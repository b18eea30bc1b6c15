import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { AdvanceQueue } from '#passes/actions/advance_queue'
import type Pass from '#passes/models/pass'

/** Somebody waits for the answer meanwhile: the worker tries the rest. */
const MOST_NOW = 10

/**
 * After a pass has made room: what its holder waits for is not in the holder's own way any more, and the next in line
 * goes. What fails here is done by the worker within seconds, so the end of the pass stands.
 */
export async function letNextIn({ schoolId, studentId }: Pass): Promise<void> {
  try {
    await db
      .from('queue_entries')
      .whereIn(
        'pass_id',
        db.from('passes').where({ student_id: studentId, state: 'queued' }).select('id')
      )
      .update({ skipped_until: null })
    await new AdvanceQueue().run({ schoolId, most: MOST_NOW })
  } catch (error) {
    logger.warn({ err: error }, 'the queue is advanced later')
  }
}
