import db from '@adonisjs/lucid/services/db'
import { notifyOfIncidents } from '#notifications/actions/notify_of_incidents'
import type { IncidentKind } from '#incidents/incident_kinds'
import type { Job } from '#platform/jobs/job'

/** How many are told in one go. A gate that comes back may bring hundreds, which are told together. */
const AT_MOST = 1000

type Untold = { school_id: string; kind: IncidentKind; device: string | null }

/** What is about a device names it; what is about passes is counted. */
function groupOf({ school_id: school, kind, device }: Untold): string {
  const isAboutDevice = kind === 'lost_device_used' || kind === 'enrolment_reused'
  return JSON.stringify([school, kind, isAboutDevice ? device : null])
}

/**
 * Tells the administrators of new incidents. Those of scans are opened in the scan's own statement, which has no time to
 * tell anybody.
 */
export const tellOfIncidents: Job = {
  name: 'tell_of_incidents',
  everySeconds: 10,
  async run() {
    await db.transaction(async (trx) => {
      const { rows } = await trx.rawQuery<{ rows: Untold[] }>(
        `with untold as (
           select id from incidents where told_at is null order by opened_at limit ? for update skip locked
         ), told as (
           update incidents set told_at = now() from untold where incidents.id = untold.id
           returning incidents.school_id, incidents.kind, incidents.device_id
         )
         select told.school_id, told.kind, devices.name as device
         from told left join devices on devices.id = told.device_id`,
        [AT_MOST]
      )
      for (const together of Map.groupBy(rows, groupOf).values()) {
        const { school_id: schoolId, kind, device } = together[0]!
        await notifyOfIncidents({ schoolId, kind, count: together.length, device }, trx)
      }
    })
  },
}
