import { Migration } from '#platform/migration'

/** What a student may ask of the school about own data, and what people were told of it. */
export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.alterTable('schools', (table) => {
      /** Whether students download their data themselves; without it they ask the office. */
      table.boolean('own_data_export').notNullable().defaultTo(true)
    })
    this.schema.alterTable('students', (table) => {
      /** Since when the photo stays off gates and cards, because the student wants it so. */
      table.timestamp('photo_withdrawn_at').nullable()
    })

    this.schema.createTable('corrections', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.uuid('student_id').notNullable().references('students.id').onDelete('cascade')
      table
        .text('field')
        .notNullable()
        .checkIn([
          'name',
          'number',
          'grade',
          'email',
          'guardian',
          'photo',
          'classes',
          'passes',
          'other',
        ])
      /** What is wrong and how it should be, in the student's words. */
      table.text('wish').notNullable()
      table.timestamp('created_at').notNullable()
      table.text('decision').nullable().checkIn(['corrected', 'refused'])
      /** Why it was refused, or what was done. */
      table.text('answer').nullable()
      table.uuid('decided_by').nullable().references('users.id')
      table.timestamp('decided_at').nullable()
      table.index(['student_id', 'created_at'])
      table.index(['school_id', 'created_at'])
    })
    this.schema.raw(
      'create index corrections_open on corrections (school_id, created_at) where decided_at is null'
    )

    this.schema.createTable('privacy_notices', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.integer('version').notNullable()
      /** The notice by language: `{ "en": "…" }`. */
      table.jsonb('texts').notNullable()
      table.uuid('published_by').notNullable().references('users.id')
      table.timestamp('published_at').notNullable()
      table.unique(['school_id', 'version'])
    })
    this.schema.createTable('privacy_notice_readings', (table) => {
      table.uuid('notice_id').notNullable().references('privacy_notices.id')
      table.uuid('user_id').notNullable().references('users.id').onDelete('cascade').index()
      /** The language it was shown in. */
      table.text('language').notNullable()
      table.timestamp('read_at').notNullable()
      table.primary(['notice_id', 'user_id'])
    })

    /** Every choice of a student about the photo, so that the school can show what was agreed and when. */
    this.schema.createTable('photo_choices', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.uuid('student_id').notNullable().references('students.id').onDelete('cascade').index()
      table.boolean('shown').notNullable()
      table.timestamp('chosen_at').notNullable()
    })
  }
}
