import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'

/** How exact "last seen" is. A gate asks several times a second, and its answers must not wait for this. */
const WRITE_EVERY_MS = 60_000

const writtenAt = new Map<string, number>()

/** Notes that a device is at work: in the background, and at most once a minute. */
export function noteDeviceSeen(deviceId: string, now: number = Date.now()): void {
  if (now - (writtenAt.get(deviceId) ?? 0) < WRITE_EVERY_MS) return
  writtenAt.set(deviceId, now)
  write(deviceId).catch((error) => {
    writtenAt.delete(deviceId)
    logger.warn({ err: error }, 'could not note when a device was seen')
  })
}

/** Several processes serve one gate: whoever comes later in the same minute changes nothing. */
async function write(deviceId: string): Promise<void> {
  await db
    .from('devices')
    .where('id', deviceId)
    .whereRaw(`(last_seen_at is null or last_seen_at < now() - interval '50 seconds')`)
    .update({ last_seen_at: db.raw('now()') })
}
