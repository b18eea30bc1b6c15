import { Migration } from '#platform/migration'

export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    /**
     * Counts anew what a roster is compared with. Without it PostgreSQL takes 20,000 rows that have just come for a few,
     * and a comparison of seconds can become one of minutes. Only the owner of a table may do this, so it is a function.
     */
    this.schema.raw(`
      create function analyze_rosters() returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        analyze staged_people, staged_classes, staged_enrolments, staged_terms,
          students, users, class_sections, enrolments;
      end $$`)
  }
}
