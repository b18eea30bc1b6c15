import db from '@adonisjs/lucid/services/db'
import type { Job } from '#platform/jobs/job'

/** Keeps the months ahead ready, so that no scan lands in the partition for other months. */
export const makeScanPartitions: Job = {
  name: 'make_scan_partitions',
  everySeconds: 24 * 3600,
  async run() {
    await db.rawQuery('select ensure_scan_partitions(3)')
  },
}
