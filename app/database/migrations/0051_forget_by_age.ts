import { Migration } from '#platform/migration'

const FORGETS = 'language plpgsql security definer set search_path = public, pg_temp'

/** See the migration before: append-only tables let go of rows only while a function says that it forgets. */
const BEGIN = `perform set_config('student_pass.forgetting', 'on', true);`
const END = `perform set_config('student_pass.forgetting', 'off', true);`

/** What goes by its age. The functions keep a lower limit of their own: nothing younger than 14 days goes. */
export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.createTable('retention', (table) => {
      table.uuid('school_id').notNullable().references('schools.id')
      table.text('class').notNullable()
      /** Null: as many as the program says. */
      table.integer('days').nullable()
      /** The last night that came to its end, and how much it removed. */
      table.timestamp('ran_at').nullable()
      table.integer('removed').nullable()
      table.primary(['school_id', 'class'])
    })
    this.schema.raw('create index scan_receipts_recorded on scan_receipts using brin (recorded_at)')
    this.#forgetScans()
    this.#forgetPasses()
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
      create function passes_due(school uuid, before timestamptz) returns setof passes
      language sql stable set search_path = public, pg_temp as $$
        select pass.* from passes pass
        where pass.school_id = school
          and pass.valid_until < least(before, now() - interval '14 days')
          and pass.state in ('ended', 'denied', 'cancelled', 'expired', 'revoked', 'auto_ended')
          and coalesce(pass.ended_at, pass.valid_until) < least(before, now() - interval '14 days')
          and not exists (
            select from incidents where incidents.pass_id = pass.id and incidents.closed_at is null)
      $$`)
    this.schema.raw(`
      create function forget_passes(school uuid, before timestamptz, most integer) returns integer
      ${FORGETS} as $$
      declare
        old uuid[];
      begin
        ${BEGIN}
        select array_agg(id) into old from (
          select id from passes
          where id in (select due.id from passes_due(school, before) due)
          order by valid_until limit most
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
}
