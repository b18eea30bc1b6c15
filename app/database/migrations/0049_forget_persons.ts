import { Migration } from '#platform/migration'

const FORGETS = 'language plpgsql security definer set search_path = public, pg_temp'

/** A function that forgets says so, that the triggers of append-only tables know it; an error takes it back too. */
const BEGIN = `perform set_config('student_pass.forgetting', 'on', true);`
const END = `perform set_config('student_pass.forgetting', 'off', true);`

/** Erasure of persons, with a ledger that outlives a restore of the database. */
export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    for (const table of ['students', 'users']) {
      this.schema.alterTable(table, (altered) => {
        /** When everything about the person was removed; the row stays, for passes and the audit log name its id. */
        altered.timestamp('erased_at').nullable()
      })
    }

    this.schema.createTable('erasures', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      /** No references: after a restore the ledger may name somebody whom the database does not know yet. */
      table.uuid('student_id').nullable().index()
      table.uuid('user_id').nullable().index()
      table.text('because').notNullable().checkIn(['request', 'retention'])
      table.uuid('erased_by').nullable()
      table.timestamp('erased_at').notNullable()
      /** When it was done again, because an older database had been restored. */
      table.timestamp('replayed_at').nullable()
      /** The photo whose file is still to be deleted. */
      table.text('photo').nullable()
      table.index(['school_id', 'erased_at'])
    })

    this.#letForgetting()
    this.#forgetNoMeet()
  }

  /**
   * Append-only tables let go of rows only by the functions below: they run as the owner of the tables, which the
   * application is not, and each of them keeps a lower limit of its own.
   */
  #letForgetting() {
    this.schema.raw(`
      create or replace function refuse_change() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and current_setting('student_pass.forgetting', true) = 'on'
           and (select relowner from pg_class where oid = tg_relid) = current_user::regrole then
          return old;
        end if;
        raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
      end $$`)

    /* What somebody typed may name a person: forgetting it is the one change that these rows take. */
    for (const table of ['pass_transitions', 'approvals']) {
      this.schema.raw(`drop trigger ${table}_append_only on ${table}`)
      this.schema.raw(
        `create trigger ${table}_append_only before delete on ${table} for each row execute function refuse_change()`
      )
      this.schema.raw(`
        create trigger ${table}_only_forget before update on ${table} for each row
        when (new.reason is not null or to_jsonb(new) - 'reason' <> to_jsonb(old) - 'reason')
        execute function refuse_change()`)
    }
  }

  #forgetNoMeet() {
    this.schema.raw(`
      create function forget_no_meet_of(student uuid) returns void
      ${FORGETS} as $$
      begin
        ${BEGIN}
        if exists (select from students where id = student and erased_at is not null) then
          delete from no_meet_blocks where student in (student_id, out_student_id);
          delete from no_meet_members where student_id = student;
        end if;
        ${END}
      end $$`)
  }
}
