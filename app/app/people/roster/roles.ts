import db from '@adonisjs/lucid/services/db'
import type { Reading } from '#people/roster/oneroster_reading'

/** Says of staged people what roles.csv makes of them: who works here is staff, though also a parent or a student. */
export async function setKinds(
  importId: string,
  kinds: { key: string; kind: string }[]
): Promise<void> {
  if (kinds.length === 0) return
  await db.rawQuery(
    `update staged_people person set kind = role.kind
     from (
       select key, (array_agg(kind order by array_position(array['staff', 'student', 'other'], kind)))[1] as kind
       from jsonb_to_recordset(?::jsonb) as row(key text, kind text) group by key
     ) role
     where person.roster_import_id = ? and person.key = role.key
       and person.kind <> 'broken' and person.kind <> 'staff' and role.kind <> 'other'`,
    [JSON.stringify(kinds), importId]
  )
}

/**
 * After roles.csv: in a delta, somebody without a line there is what they are already; anybody else without a role is
 * somebody we have no use for, and is named.
 */
export async function settleKinds({ importId, schoolId, issues }: Reading): Promise<void> {
  for (const [table, kind] of [
    ['students', 'student'],
    ['users', 'staff'],
  ]) {
    await db.rawQuery(
      `update staged_people person set kind = ? from ${table} known
       where person.roster_import_id = ? and person.kind = 'other'
         and known.school_id = ? and known.sourced_id = person.key`,
      [kind!, importId, schoolId]
    )
  }
  const without = await db
    .from('staged_people')
    .where({ roster_import_id: importId, kind: 'other' })
    .orderBy('line')
    .limit(100)
    .select('line', 'key')
  for (const { line, key } of without) {
    const issue = { severity: 'warning', file: 'users.csv', code: 'no_role_here' } as const
    await issues.add({ ...issue, line, params: { key } })
  }
}
