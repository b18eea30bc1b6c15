import { Migration } from '#platform/migration'

export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.createTable('schools', (table) => {
      table.uuid('id').primary()
      table.text('name').notNullable()
      table.text('time_zone').notNullable()
      table.timestamp('created_at').notNullable()
    })

    this.schema.createTable('users', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.text('email').notNullable().unique()
      table.text('name').notNullable()
      table.text('password').notNullable()
      table.text('status').notNullable().defaultTo('active').checkIn(['active', 'disabled'])
      table.timestamp('created_at').notNullable()
      table.timestamp('updated_at').notNullable()
    })

    this.schema.createTable('role_assignments', (table) => {
      table.uuid('id').primary()
      table.uuid('user_id').notNullable().references('users.id')
      table.text('role').notNullable().checkIn(['student', 'staff', 'gate', 'admin'])
      table.timestamp('created_at').notNullable()
      table.unique(['user_id', 'role'])
    })

    this.schema.createTable('students', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.uuid('user_id').nullable().unique().references('users.id')
      table.text('number').notNullable()
      table.text('given_name').notNullable()
      table.text('family_name').notNullable()
      table.text('grade').notNullable()
      table
        .text('status')
        .notNullable()
        .defaultTo('active')
        .checkIn(['active', 'disabled', 'suspended', 'left'])
      table.timestamp('created_at').notNullable()
      table.timestamp('updated_at').notNullable()
      table.unique(['school_id', 'number'])
    })

    this.schema.createTable('sessions', (table) => {
      table.text('id').primary()
      table.text('data').notNullable()
      table.text('user_id').nullable().index()
      table.timestamp('expires_at').notNullable().index()
    })
  }
}
