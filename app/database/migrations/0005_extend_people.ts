import { Migration } from '#platform/migration'

/** Roles with a scope and a validity, what a roster brings, and what a student may be granted. */
export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.alterTable('schools', (table) => {
      table.text('default_language').notNullable().defaultTo('en')
      table.specificType('languages', 'text[]').notNullable().defaultTo('{en}')
      /** Statistics about fewer students than this are not shown. */
      table.integer('smallest_cell').notNullable().defaultTo(5)
      /** An import stops when more than this share of the roster would vanish. */
      table.integer('roster_vanish_percent').notNullable().defaultTo(10)
      /** Emergency freeze: while it is set no pass becomes active. */
      table.timestamp('frozen_at').nullable()
    })

    this.schema.alterTable('users', (table) => {
      table.text('language').nullable()
      /** The roster's key of the person, OneRoster's `sourcedId`. */
      table.text('sourced_id').nullable()
      table.timestamp('left_at').nullable()
      table.unique(['school_id', 'sourced_id'])
    })

    this.schema.raw('alter table role_assignments drop constraint role_assignments_role_check')
    this.schema.raw(
      'alter table role_assignments drop constraint role_assignments_user_id_role_unique'
    )
    this.schema.alterTable('role_assignments', (table) => {
      table
        .text('scope_kind')
        .notNullable()
        .defaultTo('school')
        .checkIn(['school', 'place', 'class_section', 'grade'])
      /** Id of the place or class, or the grade; empty when the scope is the school. */
      table.text('scope').notNullable().defaultTo('')
      table.timestamp('valid_from').nullable()
      table.timestamp('valid_until').nullable()
      table.unique(['user_id', 'role', 'scope_kind', 'scope'])
    })
    this.schema.raw(`
      alter table role_assignments add constraint role_assignments_role_check check (role in
        ('student', 'staff', 'monitor', 'gate', 'supervisor', 'safeguarding', 'admin', 'auditor'))`)

    this.schema.alterTable('students', (table) => {
      table.text('sourced_id').nullable()
      table.text('language').nullable()
      table.text('guardian_name').nullable()
      table.text('guardian_contact').nullable()
      /** Name of the photo in the storage: the SHA-256 of its bytes. */
      table.text('photo').nullable()
      /** What the barcode of the student's ID card says. */
      table.text('card_number').nullable()
      /** Hash of the PIN for kiosks. */
      table.text('pin_hash').nullable()
      table.timestamp('left_at').nullable()
      table.unique(['school_id', 'sourced_id'])
      table.unique(['school_id', 'card_number'])
      table.index(['school_id', 'status', 'family_name', 'given_name', 'id'])
      table.index(['school_id', 'grade'])
    })

    this.schema.createTable('class_sections', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.text('sourced_id').nullable()
      table.text('name').notNullable()
      table.text('subject').nullable()
      table.uuid('place_id').nullable().references('places.id')
      /** Students of the class who may be out at once; null: no limit, 0: frozen. */
      table.integer('capacity').nullable()
      table.timestamp('archived_at').nullable()
      table.timestamp('created_at').notNullable()
      table.timestamp('updated_at').notNullable()
      table.unique(['school_id', 'sourced_id'])
    })

    this.schema.createTable('enrolments', (table) => {
      table.uuid('id').primary()
      table
        .uuid('class_section_id')
        .notNullable()
        .references('class_sections.id')
        .onDelete('cascade')
      /** Exactly one of the two. */
      table.uuid('student_id').nullable().references('students.id').index()
      table.uuid('teacher_id').nullable().references('users.id').index()
      table.text('sourced_id').nullable()
      table.timestamp('created_at').notNullable()
      table.unique(['class_section_id', 'student_id'])
      table.unique(['class_section_id', 'teacher_id'])
    })
    this.schema.raw(
      'alter table enrolments add constraint enrolments_one_person check (num_nonnulls(student_id, teacher_id) = 1)'
    )

    this.schema.createTable('student_groups', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.text('name').notNullable()
      table.timestamp('created_at').notNullable()
      table.unique(['school_id', 'name'])
    })
    this.schema.createTable('student_group_members', (table) => {
      table.uuid('student_group_id').references('student_groups.id').onDelete('cascade')
      table.uuid('student_id').references('students.id').index()
      table.primary(['student_group_id', 'student_id'])
    })

    this.schema.createTable('accommodations', (table) => {
      table.uuid('id').primary()
      table.uuid('student_id').notNullable().references('students.id').index()
      table.text('kind').notNullable().checkIn(['limit_exempt', 'queue_priority', 'extra_minutes'])
      table.integer('minutes').nullable()
      table.timestamp('valid_until').nullable()
      table.uuid('granted_by').notNullable().references('users.id')
      table.timestamp('created_at').notNullable()
      table.unique(['student_id', 'kind'])
    })

    this.schema.createTable('roster_imports', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.uuid('started_by').notNullable().references('users.id')
      table.text('format').notNullable().checkIn(['csv', 'oneroster_1_1', 'oneroster_1_2'])
      table.text('mode').notNullable().checkIn(['bulk', 'delta'])
      table
        .text('state')
        .notNullable()
        .checkIn(['checking', 'checked', 'applying', 'applied', 'refused', 'failed'])
      table.text('file_name').notNullable()
      table.text('file_hash').notNullable()
      /** Name of the uploaded file in the storage, until it is applied. */
      table.text('upload').nullable()
      /** How many of each kind are new, changed, unchanged and vanish. */
      table.jsonb('counts').notNullable().defaultTo('{}')
      table.timestamp('created_at').notNullable()
      table.timestamp('applied_at').nullable()
      table.index(['school_id', 'created_at'])
    })
    this.schema.createTable('roster_import_issues', (table) => {
      table.bigIncrements('id')
      table
        .uuid('roster_import_id')
        .notNullable()
        .references('roster_imports.id')
        .onDelete('cascade')
      table.text('severity').notNullable().checkIn(['error', 'warning'])
      table.text('file').notNullable()
      table.integer('line').nullable()
      table.text('code').notNullable()
      table.jsonb('params').notNullable().defaultTo('{}')
      table.index(['roster_import_id', 'id'])
    })
  }
}
