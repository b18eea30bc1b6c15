import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type RosterImport from '#people/models/roster_import'
import type { Counts } from '#people/models/roster_import'

const NONE: Counts = { new: 0, changed: 0, unchanged: 0, vanish: 0 }

export async function countPeople(
  { id, schoolId, format }: RosterImport,
  kind: 'student' | 'staff',
  trx: TransactionClientContract
): Promise<Counts & { present: number }> {
  const rows: { change: keyof Counts; people: string }[] = await trx
    .from('staged_people')
    .where({ roster_import_id: id, kind })
    .whereNotNull('change')
    .groupBy('change')
    .select('change')
    .count('* as people')
  const governed = format === 'csv' ? 'sourced_id is null' : 'sourced_id is not null'
  const here = kind === 'student' ? `status <> 'left'` : `status = 'active'`
  const { present } = await trx
    .from(kind === 'student' ? 'students' : 'users')
    .where('school_id', schoolId)
    .whereRaw(`${governed} and ${here}`)
    .count('* as present')
    .first()
  const counted = rows.map(({ change, people }) => [change, Number(people)])
  return { ...NONE, ...Object.fromEntries(counted), present: Number(present) }
}

/** Classes by the roster's key; in a complete list those that are absent are archived. */
export async function countClasses(roster: RosterImport, trx: TransactionClientContract) {
  return counted(
    trx,
    `select
       count(*) filter (where known.id is null and not staged.gone) as new,
       count(*) filter (where known.id is not null and not staged.gone and (
         known.name <> staged.name or coalesce(staged.subject, known.subject) is distinct from known.subject
         or known.archived_at is not null)) as changed,
       count(*) filter (where known.id is not null and staged.gone and known.archived_at is null) as vanish
         ,count(*) as total
     from staged_classes staged
     left join class_sections known on known.school_id = :schoolId and known.sourced_id = staged.key
     where staged.roster_import_id = :id`,
    `select count(*) as absent from class_sections known
     where known.school_id = :schoolId and known.sourced_id is not null and known.archived_at is null
       and exists (select from staged_classes where roster_import_id = :id)
       and not exists (
         select from staged_classes staged
         where staged.roster_import_id = :id and staged.key = known.sourced_id)`,
    roster
  )
}

export async function countEnrolments(roster: RosterImport, trx: TransactionClientContract) {
  return counted(
    trx,
    `select
       count(*) filter (where known.id is null and not staged.gone) as new,
       0 as changed,
       count(*) filter (where known.id is not null and staged.gone) as vanish,
       count(*) as total
     from staged_enrolments staged
     left join (
       select enrolments.id, enrolments.sourced_id from enrolments
       join class_sections on class_sections.id = enrolments.class_section_id
       where class_sections.school_id = :schoolId and enrolments.sourced_id is not null
     ) known on known.sourced_id = staged.key
     where staged.roster_import_id = :id`,
    `select count(*) as absent from enrolments
     join class_sections on class_sections.id = enrolments.class_section_id
     where class_sections.school_id = :schoolId and enrolments.sourced_id is not null
       and exists (select from staged_enrolments where roster_import_id = :id)
       and not exists (
         select from staged_enrolments staged
         where staged.roster_import_id = :id and staged.key = enrolments.sourced_id)`,
    roster
  )
}

async function counted(
  trx: TransactionClientContract,
  staged: string,
  absent: string,
  { id, schoolId, mode }: RosterImport
): Promise<Counts> {
  const bindings = { id, schoolId }
  const { rows } = await trx.rawQuery<{ rows: Record<string, string>[] }>(staged, bindings)
  const numbers = rows[0]!
  const [fresh, changed, gone] = [
    Number(numbers.new),
    Number(numbers.changed),
    Number(numbers.vanish),
  ]
  const unchanged = Number(numbers.total) - fresh - changed - gone
  if (mode !== 'bulk') return { new: fresh, changed, unchanged, vanish: gone }
  const missing = await trx.rawQuery<{ rows: { absent: string }[] }>(absent, bindings)
  return { new: fresh, changed, unchanged, vanish: gone + Number(missing.rows[0]!.absent) }
}
