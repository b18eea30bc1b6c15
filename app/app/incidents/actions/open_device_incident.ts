import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import type { IncidentKind } from '#incidents/incident_kinds'

/**
 * Opens an incident about a device; one an hour and kind is enough, so the next ones of the hour change nothing. The
 * worker tells the administrators.
 */
export async function openDeviceIncident(
  kind: Extract<IncidentKind, 'lost_device_used' | 'enrolment_reused'>,
  device: { id: string; schoolId: string },
  client: QueryClientContract
): Promise<void> {
  const now = DateTime.utc().toSQL()
  await client
    .insertQuery()
    .table('incidents')
    .insert({
      id: uuidv7(),
      school_id: device.schoolId,
      kind,
      device_id: device.id,
      occurred_at: now,
      opened_at: now,
    })
    .onConflict()
    .ignore()
}
