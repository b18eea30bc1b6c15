import { Migration } from '#platform/migration'

/** What somebody proves beside the password, and by what each session was begun. */
export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.alterTable('schools', (table) => {
      /** Whether everybody with more than a student's role needs one. Only the demonstration says `optional`. */
      table
        .text('second_factor')
        .notNullable()
        .defaultTo('optional')
        .checkIn(['required', 'optional'])
    })
    this.schema.createTable('totp_secrets', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.uuid('user_id').notNullable().unique().references('users.id').onDelete('CASCADE')
      /** Sealed with the key of the application. */
      table.text('secret').notNullable()
      table.timestamp('created_at').notNullable()
      /** Null until the first code was right: before that it counts as nothing. */
      table.timestamp('confirmed_at').nullable()
      /** The time step of the latest code that was taken: none counts twice, none before it counts. */
      table.bigInteger('last_step').notNullable().defaultTo(0)
    })
    this.schema.createTable('recovery_codes', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.uuid('user_id').notNullable().references('users.id').onDelete('CASCADE')
      /** SHA-256; a code has 80 random bits, so that nothing slower is needed. */
      table.binary('code_hash').notNullable()
      table.timestamp('created_at').notNullable()
      table.timestamp('used_at').nullable()
      table.unique(['user_id', 'code_hash'])
    })
    this.schema.raw(`
      alter table user_sessions
        add column first_factor text not null default 'password'
          check (first_factor in ('password', 'passkey', 'single_sign_on')),
        add column second_factor text
          check (second_factor in ('totp', 'recovery_code', 'passkey', 'provider')),
        drop constraint user_sessions_ended_because_check,
        add constraint user_sessions_ended_because_check check
          (ended_because in ('signed_out', 'ended', 'password', 'roles', 'disabled', 'second_factor'))`)
  }
}
