import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type RosterImport from '#people/models/roster_import'

/** Adds, renames and archives classes, and puts people in and out of them. A complete list is all there is. */
export async function applyClasses(
  { id, schoolId, mode }: RosterImport,
  trx: TransactionClientContract
): Promise<void> {
  const bindings = { id, schoolId }
  await trx.rawQuery(
    `insert into class_sections as known (id, school_id, sourced_id, name, subject, place_id, created_at, updated_at)
     select uuid_v7(), :schoolId, staged.key, staged.name, staged.subject, place.id, now(), now()
     from staged_classes staged
     left join places place on place.school_id = :schoolId and place.name = staged.room
     where staged.roster_import_id = :id and not staged.gone
     on conflict (school_id, sourced_id) do update set
       name = excluded.name, subject = coalesce(excluded.subject, known.subject),
       place_id = coalesce(excluded.place_id, known.place_id), archived_at = null, updated_at = now()
     where (known.name, known.subject, known.place_id, known.archived_at) is distinct from
       (excluded.name, coalesce(excluded.subject, known.subject), coalesce(excluded.place_id, known.place_id), null)`,
    bindings
  )
  await trx.rawQuery(
    `update class_sections known set archived_at = now(), updated_at = now()
     where known.school_id = :schoolId and known.sourced_id is not null and known.archived_at is null
       and (${goneOrAbsent('staged_classes', 'known.sourced_id', mode)})`,
    bindings
  )
  await applyEnrolments(bindings, mode, trx)
}

async function applyEnrolments(
  bindings: { id: string; schoolId: string },
  mode: RosterImport['mode'],
  trx: TransactionClientContract
) {
  await trx.rawQuery(
    `delete from enrolments known using class_sections class
     where class.id = known.class_section_id and class.school_id = :schoolId
       and known.sourced_id is not null
       and (${goneOrAbsent('staged_enrolments', 'known.sourced_id', mode)})`,
    bindings
  )
  for (const [table, column] of [
    ['students', 'student_id'],
    ['users', 'teacher_id'],
  ]) {
    await trx.rawQuery(
      `insert into enrolments (id, class_section_id, ${column}, sourced_id, created_at)
       select uuid_v7(), class.id, person.id, staged.key, now()
       from staged_enrolments staged
       join class_sections class on class.school_id = :schoolId and class.sourced_id = staged.class_key
       join ${table} person on person.school_id = :schoolId and person.sourced_id = staged.person_key
       where staged.roster_import_id = :id and not staged.gone
       on conflict do nothing`,
      bindings
    )
  }
}

/** SQL: the file takes it away, or is complete and does not name it. A file that was not sent says nothing. */
function goneOrAbsent(table: string, key: string, mode: RosterImport['mode']): string {
  const named = `select from ${table} staged where staged.roster_import_id = :id and staged.key = ${key}`
  const gone = `exists (${named} and staged.gone)`
  if (mode === 'delta') return gone
  const wasSent = `exists (select from ${table} where roster_import_id = :id)`
  return `${gone} or (${wasSent} and not exists (${named}))`
}

/** Adds terms and moves their ends; none is taken away, because limits have counted over it. */
export async function applyTerms(
  { id, schoolId }: RosterImport,
  trx: TransactionClientContract
): Promise<void> {
  await trx.rawQuery(
    `insert into terms (id, school_id, name, starts_on, ends_on)
     select distinct on (staged.name) uuid_v7(), :schoolId, staged.name, staged.starts_on, staged.ends_on
     from staged_terms staged where staged.roster_import_id = :id order by staged.name, staged.line desc
     on conflict (school_id, name) do update set starts_on = excluded.starts_on, ends_on = excluded.ends_on`,
    { id, schoolId }
  )
}
