import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { unknownPassword } from '#identity/actions/unknown_password'
import type User from '#identity/models/user'
import { NO_NAME } from '#privacy/erasure/forget_student'

/** The columns of tables that would lose their rows with the account's row: sessions, second factors and the like. */
const BELONGING = `
  select link.conrelid::regclass::text as table, quote_ident(attribute.attname) as column
  from pg_constraint link
  join pg_attribute attribute on attribute.attrelid = link.conrelid and attribute.attnum = link.conkey[1]
  where link.contype = 'f' and link.confrelid = 'users'::regclass and link.confdeltype = 'c'`

/** What else goes with an account. */
const STATEMENTS = [
  `delete from sessions where user_id = :user`,
  `delete from invitations where user_id = :user`,
  `delete from notifications where user_id = :user`,
  `delete from notification_choices where user_id = :user`,
  `delete from outbox where payload ->> 'userId' = :user`,
  `delete from role_assignments where user_id = :user`,
  `delete from place_staff where user_id = :user`,
  `delete from pass_type_approvers where user_id = :user`,
  `delete from enrolments where teacher_id = :user`,
]

/** Takes everything about the owner of an account out of the database, in the caller's transaction. */
export async function forgetAccount(user: User, trx: TransactionClientContract): Promise<void> {
  const { rows } = await trx.rawQuery(BELONGING)
  for (const { table, column } of rows as { table: string; column: string }[])
    await trx.rawQuery(`delete from ${table} where ${column} = :user`, { user: user.id })
  for (const statement of STATEMENTS) await trx.rawQuery(statement, { user: user.id })

  const now = DateTime.utc()
  await user
    .useTransaction(trx)
    .merge({
      email: `erased-${user.id}@erased.invalid`,
      name: NO_NAME,
      password: unknownPassword(),
      status: 'disabled',
      language: null,
      sourcedId: null,
      leftAt: user.leftAt ?? now,
      erasedAt: now,
    })
    .save()
}
