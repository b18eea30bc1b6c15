import { Migration } from '#platform/migration'

/** Where each student was seen last, and scans that were taken back because nobody went through. */
export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    /**
     * One row a student, so that there is at most one place where he is: entering one is leaving the other. The way
     * there is in `scans`, from which this can be made again. No index but the keys: a scan changes a row in its page.
     */
    this.schema.raw(`
      create table presence (
        student_id uuid primary key references students (id) on delete cascade,
        school_id uuid not null,
        /** On the site; false: seen leaving it. */
        inside boolean not null,
        /** The room he was seen entering; null: somewhere on the site. */
        place_id uuid,
        checkpoint_id uuid not null,
        scan_id uuid not null,
        since timestamptz not null
      ) with (fillfactor = 70)`)
    this.schema.raw('create index presence_school on presence (school_id)')

    /**
     * What is wrong with a passage by what was seen before it; null: nothing. What was seen before \`counts_from\` (this
     * morning, or when the pass began) says nothing, nor does what happened after \`passes_at\`, of which a late report
     * knows nothing.
     */
    this.schema.raw(`
      create function presence_conflict(
        was_inside boolean, was_in uuid, since timestamptz, counts_from timestamptz, passes_at timestamptz,
        direction text, place uuid, is_site_gate boolean
      ) returns text language sql immutable parallel safe as $$
        select case
          when since is null or since < counts_from or since > passes_at then null
          when direction = 'in' and was_inside and (is_site_gate or was_in is not distinct from place) then 'already_inside'
          when direction = 'out' and not (was_inside and (is_site_gate or was_in is not distinct from place))
            then 'not_inside'
        end $$`)

    /** Small and unpartitioned, as \`scan_receipts\`; the scan itself is never changed. */
    this.schema.raw(`
      create table scan_annulments (
        scan_id uuid primary key,
        school_id uuid not null references schools (id),
        device_id uuid not null,
        pass_id uuid,
        /** When the gate took it back, and when the server heard of it. */
        occurred_at timestamptz not null,
        recorded_at timestamptz not null
      )`)
    this.schema.raw('create index scan_annulments_pass on scan_annulments (pass_id)')
    this.schema.raw(
      'create trigger scan_annulments_append_only before update or delete on scan_annulments for each row execute function refuse_change()'
    )
  }
}
