import { Migration } from '#platform/migration'

const APPROVAL_POLICIES = ['auto', 'any_staff', 'place_staff', 'origin_staff', 'list']

/** When passes may be used, where, how often, and by whom together. */
export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.createTable('buildings', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.text('name').notNullable()
      table.integer('capacity').nullable()
      table.timestamp('created_at').notNullable()
      table.unique(['school_id', 'name'])
    })

    this.schema.raw('alter table places drop constraint places_kind_check')
    this.schema.alterTable('places', (table) => {
      table.uuid('building_id').nullable().references('buildings.id')
      /** Passes to the place that may be active at once; null: no limit, 0: frozen. */
      table.integer('capacity').nullable()
      table.integer('default_minutes').nullable()
      /** Overrides the policy of the pass type. */
      table.text('approval_policy').nullable().checkIn(APPROVAL_POLICIES)
      /** Whether students may name it in a request. */
      table.boolean('requestable').notNullable().defaultTo(true)
      table.timestamp('archived_at').nullable()
    })
    this.schema.raw(`
      alter table places add constraint places_kind_check check (kind in
        ('room', 'library', 'gate', 'office', 'restroom', 'nurse', 'counsellor', 'hall', 'other'))`)
    this.schema.createTable('place_staff', (table) => {
      table.uuid('place_id').references('places.id').onDelete('cascade')
      table.uuid('user_id').references('users.id').index()
      table.primary(['place_id', 'user_id'])
    })

    this.schema.alterTable('pass_types', (table) => {
      table.boolean('requestable').notNullable().defaultTo(false)
      table.text('approval_policy').notNullable().defaultTo('any_staff').checkIn(APPROVAL_POLICIES)
      /** Policy of the second step; null: one step is enough. */
      table.text('second_approval_policy').nullable().checkIn(APPROVAL_POLICIES.slice(1))
      /** A student has at most one such pass active: it takes the holder out of the room or the school. */
      table.boolean('exclusive').notNullable().defaultTo(true)
      table.boolean('needs_place').notNullable().defaultTo(false)
      table.boolean('ignores_blackouts').notNullable().defaultTo(false)
      table.boolean('ignores_limits').notNullable().defaultTo(false)
      table.integer('capacity').nullable()
      table
        .text('validity')
        .notNullable()
        .defaultTo('minutes')
        .checkIn(['minutes', 'until_period_ends', 'until_day_ends', 'until_year_ends'])
      table.text('reentry').notNullable().defaultTo('allowed').checkIn(['allowed', 'refused'])
      table.text('offline').notNullable().defaultTo('allow').checkIn(['allow', 'warn', 'deny'])
      /** Minutes after its end for which an overdue pass still blocks others. */
      table.integer('grace_minutes').notNullable().defaultTo(15)
      /** Minutes after its end after which the system ends an overdue pass. */
      table.integer('auto_end_minutes').notNullable().defaultTo(60)
      /** Minutes for which a request waits, and an approved pass may be started. */
      table.integer('request_minutes').notNullable().defaultTo(30)
      table.timestamp('archived_at').nullable()
    })
    this.schema.createTable('pass_type_approvers', (table) => {
      table.uuid('pass_type_id').references('pass_types.id').onDelete('cascade')
      table.smallint('step').notNullable().checkIn(['1', '2'])
      table.uuid('user_id').references('users.id').index()
      table.primary(['pass_type_id', 'step', 'user_id'])
    })

    this.schema.createTable('terms', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.text('name').notNullable()
      table.date('starts_on').notNullable()
      table.date('ends_on').notNullable()
      table.unique(['school_id', 'name'])
    })
    this.schema.createTable('bell_schedules', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.text('name').notNullable()
      /** Days of the week it holds on unless the calendar says otherwise, 1 = Monday … 7 = Sunday. */
      table.specificType('weekdays', 'smallint[]').notNullable().defaultTo('{}')
      table.timestamp('created_at').notNullable()
      table.unique(['school_id', 'name'])
    })
    this.schema.createTable('bell_periods', (table) => {
      table.uuid('id').primary()
      table
        .uuid('bell_schedule_id')
        .notNullable()
        .references('bell_schedules.id')
        .onDelete('cascade')
      table.text('name').notNullable()
      /** Wall-clock times in the school's time zone. */
      table.time('starts_at').notNullable()
      table.time('ends_at').notNullable()
      table.boolean('teaching').notNullable().defaultTo(true)
      table.unique(['bell_schedule_id', 'starts_at'])
    })
    this.schema.createTable('calendar_days', (table) => {
      table.uuid('school_id').notNullable().references('schools.id')
      table.date('day').notNullable()
      /** Null: the school is closed. */
      table.uuid('bell_schedule_id').nullable().references('bell_schedules.id')
      table.text('note').nullable()
      table.primary(['school_id', 'day'])
    })
    this.schema.createTable('blackouts', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.text('name').notNullable()
      table.text('kind').notNullable().checkIn(['first_minutes', 'last_minutes', 'window'])
      table.integer('minutes').nullable()
      table.timestamp('starts_at').nullable()
      table.timestamp('ends_at').nullable()
      /** Null: every type, every place. */
      table.uuid('pass_type_id').nullable().references('pass_types.id')
      table.uuid('place_id').nullable().references('places.id')
      table.timestamp('created_at').notNullable()
    })

    this.schema.createTable('limit_rules', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.text('name').notNullable()
      table.text('subject_kind').notNullable().checkIn(['school', 'grade', 'group', 'student'])
      /** The grade, or the id of the group or student; empty for the school. */
      table.text('subject').notNullable().defaultTo('')
      table.uuid('pass_type_id').nullable().references('pass_types.id')
      table.uuid('place_id').nullable().references('places.id')
      table.text('period').notNullable().checkIn(['day', 'week', 'term'])
      /** Passes of one student in the period; null: not limited. */
      table.integer('most_passes').nullable()
      /** Minutes out of one student in the period; null: not limited. */
      table.integer('most_minutes').nullable()
      /** Minutes between the end of a pass and the start of the next; null: none. */
      table.integer('cool_down_minutes').nullable()
      table.timestamp('archived_at').nullable()
      table.timestamp('created_at').notNullable()
      table.index(['school_id', 'archived_at'])
    })

    this.schema.createTable('no_meet_groups', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.text('name').notNullable()
      table.text('reason').notNullable()
      table.date('expires_on').notNullable()
      table.timestamp('reviewed_at').nullable()
      table.uuid('created_by').notNullable().references('users.id')
      table.timestamp('created_at').notNullable()
      table.timestamp('ended_at').nullable()
    })
    this.schema.createTable('no_meet_members', (table) => {
      table.uuid('no_meet_group_id').references('no_meet_groups.id').onDelete('cascade')
      table.uuid('student_id').references('students.id').index()
      table.primary(['no_meet_group_id', 'student_id'])
    })
    this.schema.createTable('no_meet_blocks', (table) => {
      table.uuid('id').primary()
      table.uuid('no_meet_group_id').notNullable().references('no_meet_groups.id')
      table.uuid('student_id').notNullable().references('students.id')
      table.uuid('out_student_id').notNullable().references('students.id')
      table.uuid('pass_type_id').notNullable().references('pass_types.id')
      table.timestamp('occurred_at').notNullable()
      table.index(['no_meet_group_id', 'occurred_at'])
    })
    this.schema.raw(
      'create trigger no_meet_blocks_append_only before update or delete on no_meet_blocks for each row execute function refuse_change()'
    )
  }
}
