import { Migration } from '#platform/migration'

export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    /** The browsers in which a student shows codes: two at most at a time. */
    this.schema.createTable('phones', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.uuid('student_id').notNullable().references('students.id').onDelete('cascade')
      /** What it says it is, for example iPhone; null: it does not say. */
      table.text('name').nullable()
      table.timestamp('registered_at').notNullable()
      table.timestamp('last_seen_at').notNullable()
      /** Since when it shows codes no more: another took its place, or its owner removed it. */
      table.timestamp('replaced_at').nullable()
      table.uuid('replaced_by').nullable().references('phones.id').onDelete('set null').index()
    })
    this.schema.raw('create index phones_in_use on phones (student_id) where replaced_at is null')
    this.schema.raw(
      'create index phones_replaced on phones (student_id, replaced_at) where replaced_at is not null'
    )

    /** Codes of passes that go on with another secret: gates refuse them by their place in the status list. */
    this.schema.createTable('replaced_codes', (table) => {
      table.uuid('pass_id').notNullable().references('passes.id').onDelete('cascade')
      table.integer('secret_version').notNullable()
      table.uuid('school_id').notNullable().references('schools.id')
      table.bigInteger('status_index').notNullable()
      table.timestamp('replaced_at').notNullable()
      /** When the code would have expired by itself. */
      table.timestamp('valid_until').notNullable()
      table.primary(['pass_id', 'secret_version'])
      table.index(['school_id', 'valid_until'])
    })
  }
}
