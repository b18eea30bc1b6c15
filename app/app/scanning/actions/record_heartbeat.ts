import db from '@adonisjs/lucid/services/db'

export type Heartbeat = {
  software_version: string
  queue_depth: number
  oldest_queued_at: Date | null
  bundle_seq: number | null
  clock_skew_ms: number | null
}

/** Keeps what a gate said last of itself. No audit: it is no act, and comes every 20 seconds. */
export class RecordHeartbeat {
  async run(heartbeat: Heartbeat, deviceId: string): Promise<void> {
    const now = db.raw('now()')
    await db
      .from('devices')
      .where('id', deviceId)
      .update({ ...heartbeat, heartbeat_at: now, last_seen_at: now })
  }
}
