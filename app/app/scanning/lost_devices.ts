import db from '@adonisjs/lucid/services/db'
import { openDeviceIncident } from '#incidents/actions/open_device_incident'
import { lostDeviceContacts } from '#platform/metrics/device_metrics'
import type { KnownDevice } from '#scanning/device_tokens'

const HOUR_MS = 3_600_000

const toldInHour = new Map<string, number>()

/**
 * Notes that somebody uses a lost device. The database is asked once an hour and process, for a thief's device may ask
 * as often as it likes.
 */
export async function noteLostDevice(device: KnownDevice): Promise<void> {
  lostDeviceContacts.inc()
  const hour = Math.floor(Date.now() / HOUR_MS)
  if (toldInHour.get(device.id) === hour) return
  await openDeviceIncident('lost_device_used', device, db.connection())
  toldInHour.set(device.id, hour)
}
