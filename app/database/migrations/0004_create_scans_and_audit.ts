import { Migration } from '#platform/migration'

export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    /** Who did what, when. Rows are only ever added. */
    this.schema.raw(`
      create table audit_events (
        id bigint generated always as identity primary key,
        school_id uuid not null,
        occurred_at timestamptz not null default now(),
        actor_kind text not null check (actor_kind in ('user', 'device', 'system')),
        actor_id uuid,
        action text not null,
        subject_kind text,
        subject_id uuid,
        details jsonb not null default '{}'
      )`)

    /** A nonce that was answered. Small and unpartitioned, because PostgreSQL cannot keep (device, nonce) unique over partitions. */
    this.schema.raw(`
      create table scan_receipts (
        device_id uuid not null,
        nonce uuid not null,
        scan_id uuid not null,
        recorded_at timestamptz not null,
        primary key (device_id, nonce)
      )`)

    /**
     * An accepted use. Slot 0 is the one use of a single-use pass; any other slot is one (step, direction) of a
     * rotating code, which is accepted once.
     */
    this.schema.raw(`
      create table redemptions (
        pass_id uuid not null,
        slot bigint not null,
        primary key (pass_id, slot)
      )`)

    this.schema.raw(`
      create table scans (
        id uuid not null,
        recorded_at timestamptz not null,
        occurred_at timestamptz not null,
        school_id uuid not null,
        device_id uuid not null,
        checkpoint_id uuid not null,
        pass_id uuid,
        direction text not null check (direction in ('in', 'out')),
        mode text not null check (mode in ('online', 'offline')),
        outcome text not null check (outcome in ('accepted', 'attention', 'denied')),
        reason text not null,
        code_hash bytea not null,
        primary key (recorded_at, id)
      ) partition by range (recorded_at)`)
    this.schema.raw('create index scans_pass on scans (pass_id, recorded_at)')
    this.schema.raw('create table scans_other_months partition of scans default')

    /**
     * Makes the partitions of this month and the next ones. The application's database role may call it, but may
     * not change tables itself.
     */
    this.schema.raw(`
      create function ensure_scan_partitions(months integer) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        first date := date_trunc('month', now() at time zone 'UTC')::date;
        month date;
      begin
        perform pg_advisory_xact_lock(hashtext('ensure_scan_partitions'));
        for offset_months in 0 .. least(months, 24) loop
          month := first + make_interval(months => offset_months);
          begin
            execute format(
              'create table if not exists %I partition of scans for values from (%L) to (%L)',
              'scans_' || to_char(month, 'YYYY_MM'),
              month::timestamp at time zone 'UTC',
              (month + interval '1 month')::timestamp at time zone 'UTC');
          exception when check_violation then
            raise warning 'scans of % are in scans_other_months and stay there', month;
          end;
        end loop;
      end $$`)
    this.schema.raw('select ensure_scan_partitions(3)')

    this.schema.raw(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
      end $$`)
    for (const table of ['audit_events', 'scans', 'pass_transitions']) {
      this.schema.raw(
        `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change()`
      )
    }
  }
}
