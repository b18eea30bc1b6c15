import { Migration } from '#platform/migration'

/** Accounts begin with an invitation, students are found by any part of their name, and a roster waits to be compared. */
export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    /* A trusted extension: whoever owns the database may create it. */
    this.schema.raw('create extension if not exists pg_trgm')
    this.schema.raw(`
      create function search_text(text) returns text
      language sql immutable strict parallel safe as $$
        select lower(regexp_replace(normalize($1, NFD), '[\\u0300-\\u036f''’ʼ]', '', 'g'))
      $$`)
    this.schema.raw(`
      alter table students add column search_text text generated always as
        (search_text(given_name || ' ' || family_name || ' ' || number)) stored`)
    this.schema.raw(
      'create index students_search on students using gin (search_text gin_trgm_ops) with (fastupdate = off)'
    )
    this.schema.raw(
      'create index students_by_name on students (school_id, family_name, given_name, id)'
    )
    this.schema.raw(
      'create index students_photo on students (school_id, photo) where photo is not null'
    )
    this.schema.alterTable('students', (table) => {
      /** Where the invitation to an account is for; the account may change its own address later. */
      table.text('email').nullable()
    })

    this.schema.createTable('invitations', (table) => {
      table.uuid('id').primary()
      table.uuid('user_id').notNullable().references('users.id').index()
      table.binary('token_hash').notNullable().unique()
      table.uuid('created_by').notNullable().references('users.id')
      table.timestamp('created_at').notNullable()
      table.timestamp('expires_at').notNullable()
      /** When it was taken up, or replaced by a newer one. */
      table.timestamp('closed_at').nullable()
    })

    this.schema.alterTable('roster_imports', (table) => {
      /** Who works on it has said so lately; null: nobody does. */
      table.timestamp('claimed_at').nullable()
      table.jsonb('progress').notNullable().defaultTo('{}')
      /** How many people the administrator agreed to lose. */
      table.integer('confirmed_vanishing').nullable()
      table.integer('issue_count').notNullable().defaultTo(0)
    })
    this.schema.raw(
      "create index roster_imports_waiting on roster_imports (created_at) where state in ('checking', 'applying')"
    )

    this.#staging()
  }

  /** What a file says, until it is applied or thrown away. A line with an error keeps its key, so that nobody vanishes by a typing error. */
  #staging() {
    this.schema.createTable('staged_people', (table) => {
      table
        .uuid('roster_import_id')
        .notNullable()
        .references('roster_imports.id')
        .onDelete('cascade')
      table.text('key').notNullable()
      table.text('kind').notNullable().checkIn(['student', 'staff', 'other', 'broken'])
      table.integer('line').notNullable()
      table.boolean('gone').notNullable().defaultTo(false)
      table.text('number').nullable()
      table.text('given_name').nullable()
      table.text('family_name').nullable()
      table.text('grade').nullable()
      table.text('email').nullable()
      table.text('language').nullable()
      table.text('status').nullable()
      table.text('card_number').nullable()
      table.text('guardian_name').nullable()
      table.text('guardian_contact').nullable()
      /** The person it is about, once compared. */
      table.uuid('target_id').nullable()
      table.text('change').nullable().checkIn(['new', 'changed', 'unchanged', 'vanish'])
      table.primary(['roster_import_id', 'key'])
      table.index(['roster_import_id', 'kind', 'change'])
    })
    this.schema.createTable('staged_classes', (table) => {
      table
        .uuid('roster_import_id')
        .notNullable()
        .references('roster_imports.id')
        .onDelete('cascade')
      table.text('key').notNullable()
      table.integer('line').notNullable()
      table.boolean('gone').notNullable().defaultTo(false)
      table.text('name').nullable()
      table.text('subject').nullable()
      table.text('room').nullable()
      table.primary(['roster_import_id', 'key'])
    })
    this.schema.createTable('staged_enrolments', (table) => {
      table
        .uuid('roster_import_id')
        .notNullable()
        .references('roster_imports.id')
        .onDelete('cascade')
      table.text('key').notNullable()
      table.integer('line').notNullable()
      table.boolean('gone').notNullable().defaultTo(false)
      table.text('class_key').notNullable()
      table.text('person_key').notNullable()
      table.primary(['roster_import_id', 'key'])
      table.index(['roster_import_id', 'class_key'])
    })
    this.schema.createTable('staged_terms', (table) => {
      table
        .uuid('roster_import_id')
        .notNullable()
        .references('roster_imports.id')
        .onDelete('cascade')
      table.text('key').notNullable()
      table.integer('line').notNullable()
      table.text('name').notNullable()
      table.date('starts_on').notNullable()
      table.date('ends_on').notNullable()
      table.primary(['roster_import_id', 'key'])
    })
  }
}
