import { Migration } from '#platform/migration'

export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    /** Public keys only: who reads the table cannot sign in as anybody. */
    this.schema.createTable('passkeys', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.uuid('user_id').notNullable().references('users.id').onDelete('CASCADE')
      table.text('name').notNullable()
      table.binary('credential_id').notNullable().unique()
      /** As COSE has it. */
      table.binary('public_key').notNullable()
      /** How often the authenticator says it has signed; 0 for ever where a passkey lives on several devices. */
      table.bigInteger('sign_count').notNullable()
      table.specificType('transports', 'text[]').notNullable()
      /** The answer to it was the last one taken; it is not taken twice. */
      table.text('last_challenge').nullable()
      table.timestamp('created_at').notNullable()
      table.timestamp('last_used_at').nullable()
      table.index(['user_id'])
    })
  }
}
