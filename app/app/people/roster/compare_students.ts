import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type RosterImport from '#people/models/roster_import'
import type { IssueLog } from '#people/roster/issue_log'
import { CHANGED_FACTS, keyColumn } from '#people/roster/student_facts'

type Line = { line: number; number: string }

/** Finds each staged student in the school, and says whether the line is new, changed, unchanged or a leaver. */
export async function compareStudents(
  roster: RosterImport,
  issues: IssueLog,
  trx: TransactionClientContract
): Promise<void> {
  const { id, schoolId, format } = roster
  const key = keyColumn(format)
  await trx.rawQuery(
    `update staged_people person set target_id = known.id from students known
     where person.roster_import_id = ? and person.kind = 'student'
       and known.school_id = ? and known.${key} = person.key`,
    [id, schoolId]
  )
  if (format !== 'csv') await adoptByNumber(roster, trx)
  await breakTakenNumbers(roster, issues, trx)
  await dropTakenCards(roster, issues, trx)

  await trx.rawQuery(
    `update staged_people person set change = 'new', grade = coalesce(grade, '–')
     where roster_import_id = ? and kind = 'student' and target_id is null and not gone`,
    [id]
  )
  await trx.rawQuery(
    `update staged_people person set change = case
       when person.gone and known.status = 'left' then 'unchanged'
       when person.gone then 'vanish'
       when cardinality(${CHANGED_FACTS}) > 0
         or (? <> 'csv' and known.sourced_id is distinct from person.key) then 'changed'
       else 'unchanged' end
     from students known
     where person.roster_import_id = ? and person.kind = 'student' and known.id = person.target_id`,
    [format, id]
  )
  if (roster.mode === 'bulk') await addAbsent(roster, trx)
}

/** Somebody entered by hand before there was a roster is the same person if the number is. */
function adoptByNumber({ id, schoolId }: RosterImport, trx: TransactionClientContract) {
  return trx.rawQuery(
    `update staged_people person set target_id = known.id from students known
     where person.roster_import_id = ? and person.kind = 'student' and person.target_id is null
       and known.school_id = ? and known.sourced_id is null and known.number = person.number`,
    [id, schoolId]
  )
}

/** A number belongs to one student; the first line that names it keeps it. */
async function breakTakenNumbers(
  { id, schoolId }: RosterImport,
  issues: IssueLog,
  trx: TransactionClientContract
) {
  const { rows } = await trx.rawQuery<{ rows: Line[] }>(
    `with numbered as (
       select key, row_number() over (partition by number order by line) as nth
       from staged_people where roster_import_id = :id and kind = 'student' and not gone
     )
     update staged_people person set kind = 'broken' from numbered
     where person.roster_import_id = :id and person.key = numbered.key
       and (numbered.nth > 1 or exists (
         select from students other where other.school_id = :schoolId
           and other.number = person.number and other.id is distinct from person.target_id
       ))
     returning person.line, person.number`,
    { id, schoolId }
  )
  for (const { line, number } of rows) {
    const issue = { severity: 'error', file: fileOf(issues), code: 'number_taken' } as const
    await issues.add({ ...issue, line, params: { number } })
  }
}

/** A card that somebody else has is left out; the student comes all the same. */
async function dropTakenCards(
  { id, schoolId }: RosterImport,
  issues: IssueLog,
  trx: TransactionClientContract
) {
  const { rows } = await trx.rawQuery<{ rows: Line[] }>(
    `with numbered as (
       select key, row_number() over (partition by card_number order by line) as nth
       from staged_people
       where roster_import_id = :id and kind = 'student' and card_number is not null
     )
     update staged_people person set card_number = null from numbered
     where person.roster_import_id = :id and person.key = numbered.key
       and (numbered.nth > 1 or exists (
         select from students other where other.school_id = :schoolId
           and other.card_number = person.card_number and other.id is distinct from person.target_id
       ))
     returning person.line, person.number`,
    { id, schoolId }
  )
  for (const { line } of rows) {
    await issues.add({ severity: 'warning', file: fileOf(issues), line, code: 'card_taken' })
  }
}

/** Who is here and not in a complete list has left. Those of another kind of roster are none of its business. */
function addAbsent({ id, schoolId, format }: RosterImport, trx: TransactionClientContract) {
  const key = keyColumn(format)
  const governed = format === 'csv' ? 'known.sourced_id is null' : 'known.sourced_id is not null'
  return trx.rawQuery(
    `insert into staged_people
       (roster_import_id, key, kind, line, gone, number, given_name, family_name, grade, target_id, change)
     select :id, known.${key}, 'student', 0, true, known.number, known.given_name, known.family_name,
       known.grade, known.id, 'vanish'
     from students known
     where known.school_id = :schoolId and known.status <> 'left' and ${governed}
       and not exists (
         select from staged_people person
         where person.roster_import_id = :id and person.key = known.${key}
       )
     on conflict do nothing`,
    { id, schoolId }
  )
}

const fileOf = (issues: IssueLog) => issues.peopleFile
