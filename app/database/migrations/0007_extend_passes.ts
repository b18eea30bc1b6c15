import { Migration } from '#platform/migration'

/** The whole life of a pass: asked for, decided, waiting in a queue, out, back. */
export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.alterTable('passes', (table) => {
      /** Null while nobody has approved it. */
      table.setNullable('issued_by')
      table.uuid('requested_by').nullable().references('users.id')
      table.uuid('origin_place_id').nullable().references('places.id')
      table.integer('minutes').nullable()
      table.text('note').nullable()
      /** How it is carried: on the phone, on a printed card, started at a kiosk, or in a teacher's hands. */
      table
        .text('carrier')
        .notNullable()
        .defaultTo('phone')
        .checkIn(['phone', 'card', 'kiosk', 'staff'])
      /** Copied from the type when the pass is made: the index below needs it. */
      table.boolean('exclusive').notNullable().defaultTo(false)
      /** Steps of approval already given. */
      table.smallint('approvals_given').notNullable().defaultTo(0)
      /** Why the last activation was refused, as a message key with parameters. */
      table.jsonb('refusal').nullable()
      table.timestamp('activated_at').nullable()
      table.timestamp('ended_at').nullable()
      table.index(['school_id', 'state', 'valid_until'])
      table.index(['place_id', 'state'])
    })
    this.schema.raw(`
      create unique index passes_one_out on passes (student_id)
      where exclusive and state in ('active', 'overdue')`)
    this.schema.raw(
      'create index passes_activated on passes (student_id, activated_at) where activated_at is not null'
    )

    this.schema.createTable('approvals', (table) => {
      table.uuid('id').primary()
      table.uuid('pass_id').notNullable().references('passes.id')
      table.smallint('step').notNullable()
      table.uuid('approver_id').nullable().references('users.id')
      table.text('decision').notNullable().checkIn(['approved', 'denied', 'withdrawn'])
      table.text('reason').nullable()
      table.timestamp('decided_at').notNullable()
      table.index(['pass_id', 'decided_at'])
    })
    this.schema.raw(
      'create trigger approvals_append_only before update or delete on approvals for each row execute function refuse_change()'
    )

    /** Passes that wait for a free place, in the order of `priority desc, joined_at, pass_id`. */
    this.schema.createTable('queue_entries', (table) => {
      table.uuid('pass_id').primary().references('passes.id')
      table.uuid('school_id').notNullable().references('schools.id')
      table.uuid('place_id').nullable().references('places.id')
      table.integer('priority').notNullable().defaultTo(0)
      table.timestamp('joined_at').notNullable()
      /** Passed over until then, because something else than the capacity is in the way. */
      table.timestamp('skipped_until').nullable()
      table.timestamp('expires_at').notNullable()
      table.index(['place_id', 'priority', 'joined_at'])
    })

    /** A short code stands for a pass once, for 60 seconds, online only. Only its hash is kept. */
    this.schema.createTable('short_codes', (table) => {
      table.binary('code_hash').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.uuid('pass_id').notNullable().references('passes.id').index()
      table.timestamp('expires_at').notNullable()
      table.timestamp('used_at').nullable()
      table.timestamp('created_at').notNullable()
    })

    this.schema.alterTable('devices', (table) => {
      table.text('kind').notNullable().defaultTo('gate').checkIn(['gate', 'kiosk'])
      /** The room a kiosk stands in. */
      table.uuid('place_id').nullable().references('places.id')
      table.timestamp('last_seen_at').nullable()
    })
  }
}
