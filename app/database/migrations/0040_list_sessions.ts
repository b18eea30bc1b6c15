import { Migration } from '#platform/migration'

export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    /**
     * Who is signed in where. The session itself lives in Redis or in `sessions` and names its row here, so that one
     * statement ends all of a person's, whatever keeps them.
     */
    this.schema.createTable('user_sessions', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.uuid('user_id').notNullable().references('users.id').onDelete('CASCADE')
      table.timestamp('created_at').notNullable()
      /** To the minute. */
      table.timestamp('last_seen_at').notNullable()
      table.timestamp('expires_at').notNullable()
      /** When the person last proved who they are; acts that need a fresh proof look at it. */
      table.timestamp('confirmed_at').notNullable()
      table.specificType('address', 'inet').notNullable()
      table.text('agent').notNullable()
      table.timestamp('ended_at').nullable()
      table
        .text('ended_because')
        .nullable()
        .checkIn(['signed_out', 'ended', 'password', 'roles', 'disabled'])
      table.index(['user_id', 'ended_at'])
      table.index(['expires_at'])
    })
  }
}
