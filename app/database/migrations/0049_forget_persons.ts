import { Migration } from '#platform/migration'

const FORGETS = 'language plpgsql security definer set search_path = public, pg_temp'

/** A function that forgets says so, that the triggers of append-only tables know it; an error takes it back too. */
const BEGIN = `perform set_config('student_pass.forgetting', 'on', true);`
const END = `perform set_config('student_pass.forgetting', 'off', true);`

/** Retention by age, and erasure of persons with a ledger that outlives a restore of the database. */
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

    this.schema.createTable('retention', (table) => {
      table.uuid('school_id').notNullable().references('schools.id')
      table.text('class').notNullable()
      /** Null: as many as the program says. */
      table.integer('days').nullable()
      /** The last night that removed, and how much it was. */
      table.timestamp('ran_at').nullable()
      table.integer('removed').nullable()
      table.primary(['school_id', 'class'])
    })

    /** Up to where the audit log was removed by age. It must be where an anchor stands that is kept outside. */
    this.schema.raw(`
      create table audit_cuts (
        position bigint primary key,
        day date not null,
        hash bytea not null check (length(hash) = 32),
        cut_at timestamptz not null default now()
      )`)
    this.schema.raw(
      'create trigger audit_cuts_append_only before update or delete on audit_cuts for each row execute function refuse_change()'
    )
    this.schema.raw('create index scan_receipts_recorded on scan_receipts using brin (recorded_at)')

    this.#letForgetting()
    this.#forgetScans()
    this.#forgetPasses()
    this.#forgetNoMeet()
    this.#forgetAudit()
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

  #forgetScans() {
    this.schema.raw(`
      create function forget_scans(school uuid, outcomes text[], before timestamptz, most integer) returns integer
      ${FORGETS} as $$
      declare
        removed integer;
        until timestamptz := least(before, now() - interval '14 days');
      begin
        ${BEGIN}
        with old as (
          select recorded_at, id, device_id from scans
          where school_id = school and recorded_at < until and outcome = any (outcomes)
          order by recorded_at limit most
        ), overrides as (
          delete from scan_overrides using old where scan_overrides.scan_id = old.id
        ), annulments as (
          delete from scan_annulments using old where scan_annulments.scan_id = old.id
        ), receipts as (
          delete from scan_receipts using old
          where scan_receipts.recorded_at = old.recorded_at and scan_receipts.scan_id = old.id
        )
        delete from scans using old where scans.recorded_at = old.recorded_at and scans.id = old.id;
        get diagnostics removed = row_count;
        ${END}
        return removed;
      end $$`)
  }

  /** Passes that are over, with all that hangs on them. One of which an incident is still open stays. */
  #forgetPasses() {
    this.schema.raw(`
      create function forget_passes(school uuid, before timestamptz, most integer) returns integer
      ${FORGETS} as $$
      declare
        old uuid[];
      begin
        ${BEGIN}
        select array_agg(id) into old from (
          select pass.id from passes pass
          where pass.school_id = school
            and pass.valid_until < least(before, now() - interval '14 days')
            and pass.state in ('ended', 'denied', 'cancelled', 'expired', 'revoked', 'auto_ended')
            and coalesce(pass.ended_at, pass.valid_until) < least(before, now() - interval '14 days')
            and not exists (
              select from incidents where incidents.pass_id = pass.id and incidents.closed_at is null)
          order by pass.valid_until limit most
          for update skip locked) oldest;
        if old is null then
          ${END}
          return 0;
        end if;
        delete from scan_overrides where pass_id = any (old);
        delete from scan_annulments where pass_id = any (old);
        delete from scans where pass_id = any (old);
        delete from incidents where pass_id = any (old);
        delete from redemptions where pass_id = any (old);
        delete from short_codes where pass_id = any (old);
        delete from queue_entries where pass_id = any (old);
        delete from approvals where pass_id = any (old);
        delete from pass_transitions where pass_id = any (old);
        delete from passes where id = any (old);
        ${END}
        return cardinality(old);
      end $$`)
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
    this.schema.raw(`
      create function forget_no_meet_groups(school uuid, before timestamptz, most integer) returns integer
      ${FORGETS} as $$
      declare
        old uuid[];
      begin
        ${BEGIN}
        select array_agg(id) into old from (
          select id from no_meet_groups
          where school_id = school
            and least(ended_at, (expires_on + 1)::timestamptz) < least(before, now() - interval '14 days')
          order by id limit most) oldest;
        if old is null then
          ${END}
          return 0;
        end if;
        delete from no_meet_blocks where no_meet_group_id = any (old);
        delete from no_meet_groups where id = any (old);
        ${END}
        return cardinality(old);
      end $$`)
  }

  /** Events up to a cut, with their links; the last link stays, for the next one follows it. */
  #forgetAudit() {
    this.schema.raw(`
      create function forget_audit(most integer) returns integer
      ${FORGETS} as $$
      declare
        removed integer;
        base bigint;
      begin
        ${BEGIN}
        select max(position) into base from audit_cuts where day <= current_date - 365;
        with old as (
          select position, event_id from audit_chain where position <= base order by position limit most
        ), links as (
          delete from audit_chain using old where audit_chain.position = old.position and old.position < base
        )
        delete from audit_events using old where audit_events.id = old.event_id;
        get diagnostics removed = row_count;
        ${END}
        return removed;
      end $$`)
  }
}
