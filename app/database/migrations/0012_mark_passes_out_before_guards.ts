import { Migration } from '#platform/migration'

/**
 * Passes that were out before there were guards count for them: when they began, and whether they take their holder
 * away. Of several that a student has, the newest does, for nobody is out twice; the others run out by themselves.
 * Passes that are over stay as they were: nothing asks whether they were exclusive.
 */
export default class extends Migration {
  static phase = 'backfill' as const

  async up() {
    this.schema.raw(`
      update passes set activated_at = valid_from
      where state in ('active', 'overdue') and activated_at is null`)
    this.schema.raw(`
      update passes set exclusive = true where id in (
        select distinct on (pass.student_id) pass.id
        from passes pass join pass_types type on type.id = pass.pass_type_id
        where pass.state in ('active', 'overdue') and type.exclusive
          and not exists (
            select from passes other
            where other.student_id = pass.student_id and other.exclusive
              and other.state in ('active', 'overdue'))
        order by pass.student_id, pass.created_at desc, pass.id desc)`)
  }
}
