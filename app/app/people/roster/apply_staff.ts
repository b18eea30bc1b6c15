import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { unknownPasswordHash } from '#identity/actions/unknown_password'
import type RosterImport from '#people/models/roster_import'

/**
 * Adds accounts for new staff with the role `staff`, corrects names and addresses, and closes the accounts of who has
 * left. Nobody can sign in to a new account before an administrator sends an invitation.
 */
export async function applyStaff(
  { id, schoolId }: RosterImport,
  trx: TransactionClientContract
): Promise<void> {
  const bindings = { id, schoolId, password: await unknownPasswordHash() }
  await trx.rawQuery(
    `with added as (
       insert into users (id, school_id, sourced_id, email, name, password, status, created_at, updated_at)
       select uuid_v7(), :schoolId, person.key, person.email,
         person.given_name || ' ' || person.family_name, :password, 'active', now(), now()
       from staged_people person
       where person.roster_import_id = :id and person.kind = 'staff' and person.change = 'new'
       returning id
     )
     insert into role_assignments (id, user_id, role, scope_kind, scope, created_at)
     select uuid_v7(), added.id, 'staff', 'school', '', now() from added`,
    bindings
  )
  await trx.rawQuery(
    `update users known set
       name = person.given_name || ' ' || person.family_name,
       email = coalesce(person.email, known.email),
       sourced_id = person.key,
       status = case when known.left_at is null then known.status else 'active' end,
       left_at = null, updated_at = now()
     from staged_people person
     where person.roster_import_id = :id and person.kind = 'staff' and person.change = 'changed'
       and known.id = person.target_id`,
    bindings
  )
  await trx.rawQuery(
    `update users known set status = 'disabled', left_at = now(), updated_at = now()
     from staged_people person
     where person.roster_import_id = :id and person.kind = 'staff' and person.change = 'vanish'
       and known.id = person.target_id`,
    bindings
  )
}
