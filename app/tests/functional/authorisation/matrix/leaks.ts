import db from '@adonisjs/lucid/services/db'
import School from '#identity/models/school'

/** Rows about persons: whose role reaches nobody must not be told that they exist. */
const PERSONAL = ['students', 'passes', 'scans', 'incidents', 'notifications', 'roster_imports']

let tables: Promise<string[]> | undefined

/** Every table whose rows belong to a school and have an identifier. */
function tablesOfSchools(): Promise<string[]> {
  return (tables ??= db
    .rawQuery(
      `select c.table_name from information_schema.columns c
       join information_schema.columns i on i.table_schema = c.table_schema
        and i.table_name = c.table_name and i.column_name = 'id' and i.data_type = 'uuid'
       join information_schema.tables t on t.table_schema = c.table_schema
        and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
       where c.table_schema = 'public' and c.column_name = 'school_id'`
    )
    .then(({ rows }) => rows.map((row: { table_name: string }) => row.table_name)))
}

/** Which of the identifiers are of the demonstration school's rows; only of those about persons if `personal`. */
export async function ofTheSchool(ids: string[], { personal }: { personal: boolean }) {
  if (ids.length === 0) return []
  const { id: schoolId } = await School.ofThisSite()
  const all = await tablesOfSchools()
  const parts = all
    .filter((table) => !personal || PERSONAL.includes(table))
    .map(
      (table) =>
        `select '${table}' as kind, id::text from "${table}" where id = any(:ids) and school_id = :schoolId`
    )
  const { rows } = await db.rawQuery(parts.join(' union all '), { ids, schoolId })
  return (rows as { kind: string; id: string }[]).map(({ kind, id }) => `${kind} ${id}`)
}

/** What somebody did to the objects, as the audit log has it: every change leaves a line there. */
export async function doneTo(ids: string[], actorId: string): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db
    .from('audit_events')
    .where({ actor_kind: 'user', actor_id: actorId })
    .whereIn('subject_id', ids)
    .select('action', 'subject_id')
  return rows.map(({ action, subject_id: id }) => `${action} ${id}`)
}
