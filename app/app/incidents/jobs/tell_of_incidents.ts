import db from '@adonisjs/lucid/services/db'
import { notifyOfIncidents } from '#notifications/actions/notify_of_incidents'
import type { IncidentKind } from '#incidents/incident_kinds'
import type { Job } from '#platform/jobs/job'

/** A gate that comes back may bring hundreds; they are told together, by kind. */
const AT_MOST = 1000

type Untold = { school_id: string; kind: IncidentKind; device: string | null }

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
      const groups = Map.groupBy(rows, ({ school_id: school, kind }) => `${school} ${kind}`)
      for (const [first, ...others] of groups.values()) {
        const { school_id: schoolId, kind, device } = first!
        const same = others.every((other) => other.device === device)
        const count = others.length + 1
        await notifyOfIncidents({ schoolId, kind, count, device: same ? device : null }, trx)
      }
    })
  },
}
