import { Counter } from 'prom-client'
import db from '@adonisjs/lucid/services/db'
import { databaseGauge } from '#platform/metrics/database_gauge'
import { registry } from '#platform/metrics/registry'

export const lostDeviceContacts = new Counter({
  name: 'student_pass_lost_device_contacts_total',
  help: 'Requests of devices that are marked as lost',
  registers: [registry],
})
lostDeviceContacts.inc(0)

/** A gate that said how it is today and has been silent for five minutes: without network, or switched off. */
export const devicesStale = databaseGauge({
  name: 'student_pass_devices_stale',
  help: 'Gates that were at work within the last 12 hours and have been silent for 5 minutes',
  read: () =>
    one(`select count(*) as value from devices
      where revoked_at is null and lost_at is null
        and heartbeat_at between now() - interval '12 hours' and now() - interval '5 minutes'`),
})

export const queuedScans = databaseGauge({
  name: 'student_pass_device_queued_scans',
  help: 'Scans that wait on gates for the server, as the gates said last',
  read: () =>
    one(`select coalesce(sum(queue_depth), 0) as value from devices
      where revoked_at is null and lost_at is null`),
})

export const oldestQueuedScan = databaseGauge({
  name: 'student_pass_device_oldest_queued_seconds',
  help: 'Age of the oldest scan that waits on a gate, 0 if none does',
  read: () =>
    one(`select coalesce(extract(epoch from now() - min(oldest_queued_at)), 0) as value from devices
      where revoked_at is null and lost_at is null and queue_depth > 0`),
})

export const incidentsOpen = databaseGauge({
  name: 'student_pass_incidents_open',
  help: 'Incidents that nobody has closed',
  read: () => one('select count(*) as value from incidents where closed_at is null'),
})

async function one(query: string): Promise<number> {
  const { rows } = await db.rawQuery(query)
  return Number(rows[0].value)
}
