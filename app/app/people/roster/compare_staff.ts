import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type RosterImport from '#people/models/roster_import'
import type { IssueLog } from '#people/roster/issue_log'

/** SQL: somebody who administers the school; a roster takes nothing from such a person. */
const IS_ADMIN = `exists (
  select from role_assignments held where held.user_id = known.id and held.role = 'admin'
    and coalesce(held.valid_until, 'infinity') > now())`

/** Finds each staged member of staff among the accounts, by the roster's key or else by the e-mail address. */
export async function compareStaff(
  roster: RosterImport,
  issues: IssueLog,
  trx: TransactionClientContract
): Promise<void> {
  const { id, schoolId } = roster
  const bindings = { id, schoolId }
  await trx.rawQuery(
    `update staged_people person set target_id = known.id from users known
     where person.roster_import_id = :id and person.kind = 'staff'
       and known.school_id = :schoolId and known.sourced_id = person.key`,
    bindings
  )
  await trx.rawQuery(
    `update staged_people person set target_id = known.id from users known
     where person.roster_import_id = :id and person.kind = 'staff' and person.target_id is null
       and known.school_id = :schoolId and known.sourced_id is null and known.email = person.email
       and not exists (select from students where students.user_id = known.id)`,
    bindings
  )
  await breakWithoutAddress(roster, issues, trx)
  await trx.rawQuery(
    `update staged_people person set change = 'new'
     where roster_import_id = :id and kind = 'staff' and target_id is null and not gone`,
    bindings
  )
  await trx.rawQuery(
    `update staged_people person set change = case
       when person.gone then case known.status when 'disabled' then 'unchanged' else 'vanish' end
       when known.name <> person.given_name || ' ' || person.family_name
         or coalesce(person.email, known.email) <> known.email
         or known.sourced_id is distinct from person.key
         or (known.status = 'disabled' and known.left_at is not null) then 'changed'
       else 'unchanged' end
     from users known
     where person.roster_import_id = :id and person.kind = 'staff' and known.id = person.target_id`,
    bindings
  )
  if (roster.mode === 'bulk') {
    await trx.rawQuery(
      `insert into staged_people
         (roster_import_id, key, kind, line, gone, given_name, family_name, target_id, change)
       select :id, known.sourced_id, 'staff', 0, true, known.name, '', known.id, 'vanish'
       from users known
       where known.school_id = :schoolId and known.status = 'active' and known.sourced_id is not null
         and not exists (
           select from staged_people person
           where person.roster_import_id = :id and person.key = known.sourced_id
         )
       on conflict do nothing`,
      bindings
    )
  }
  await trx.rawQuery(
    `update staged_people person set change = 'unchanged' from users known
     where person.roster_import_id = :id and person.kind = 'staff' and person.change = 'vanish'
       and known.id = person.target_id and ${IS_ADMIN}`,
    bindings
  )
}

/** An account needs an address of its own; without one the person is left out, and keeps what there is. */
async function breakWithoutAddress(
  { id }: RosterImport,
  issues: IssueLog,
  trx: TransactionClientContract
) {
  const { rows } = await trx.rawQuery<{ rows: { line: number; email: string | null }[] }>(
    `with numbered as (
       select key, row_number() over (partition by email order by line) as nth
       from staged_people where roster_import_id = :id and kind = 'staff' and not gone
     )
     update staged_people person set kind = 'broken' from numbered
     where person.roster_import_id = :id and person.key = numbered.key and (
       (person.email is null and person.target_id is null)
       or (person.email is not null and (numbered.nth > 1 or exists (
         select from users other where other.email = person.email
           and other.id is distinct from person.target_id)))
     )
     returning person.line, person.email`,
    { id }
  )
  for (const { line, email } of rows) {
    const code = email ? 'email_taken' : 'staff_without_email'
    await issues.add({ severity: 'warning', file: issues.peopleFile, line, code })
  }
}
