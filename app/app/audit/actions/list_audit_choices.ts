import db from '@adonisjs/lucid/services/db'
import { mayKnowOfNoMeet } from '#audit/search/may_know_of_no_meet'
import type User from '#identity/models/user'
import { containing } from '#platform/lists/containing'

/** From one action to the next by the index, instead of reading every event. */
const ACTIONS = `
with recursive actions (action) as (
  (select action from audit_events
    where school_id = :school and action <> 'scan.recorded' order by action limit 1)
  union all
  select (select action from audit_events
    where school_id = :school and action <> 'scan.recorded' and action > actions.action
    order by action limit 1)
  from actions where action is not null
)
select action from actions where action is not null`

/** The actions that occur in the log and that the reader may see, scans included. */
export async function listAuditActions(reader: User): Promise<string[]> {
  const { rows } = await db.rawQuery<{ rows: { action: string }[] }>(ACTIONS, {
    school: reader.schoolId,
  })
  const shown = rows
    .map(({ action }) => action)
    .filter((action) => mayKnowOfNoMeet(reader) || !action.startsWith('no_meet'))
  return [...shown, 'scan.recorded'].sort()
}

export type AuditActor = { id: string; kind: 'user' | 'device'; name: string }

/** The first 20 people and devices whose name contains a text; students with an account are among them. */
export async function listAuditActors(schoolId: string, search = ''): Promise<AuditActor[]> {
  const named = (table: string, kind: string) =>
    db
      .from(table)
      .where('school_id', schoolId)
      .whereILike('name', containing(search))
      .select('id', 'name', db.raw('? as kind', [kind]))
      .orderBy('name')
      .limit(20)
  const [people, devices] = await Promise.all([named('users', 'user'), named('devices', 'device')])
  return [...people, ...devices].slice(0, 20)
}
