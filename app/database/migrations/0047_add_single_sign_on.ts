import { Migration } from '#platform/migration'

/** Providers of single sign-on (OpenID Connect), and whom their subjects are here. */
export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.createTable('identity_providers', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.text('name').notNullable()
      table.text('issuer').notNullable()
      table.text('client_id').notNullable()
      /** Encrypted under a key derived from APP_KEY. */
      table.text('client_secret').notNullable()
      table.specificType('scopes', 'text[]').notNullable().defaultTo('{openid,email,profile}')
      table.specificType('email_domains', 'text[]').notNullable().defaultTo('{}')
      table.boolean('links_by_email').notNullable().defaultTo(false)
      table.text('creates').notNullable().defaultTo('never').checkIn(['never', 'students', 'all'])
      table.text('role_claim').nullable()
      /** `[{value, role}]`: which value of the claim gives a new account which role. */
      table.jsonb('role_map').notNullable().defaultTo('[]')
      table.boolean('trusts_second_factor').notNullable().defaultTo(false)
      /** Whether the provider may stand in a private network. */
      table.boolean('private_network').notNullable().defaultTo(false)
      table.boolean('enabled').notNullable().defaultTo(true)
      table.timestamp('created_at').notNullable()
      table.timestamp('updated_at').notNullable()
      table.unique(['school_id', 'name'])
    })

    this.schema.createTable('external_identities', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table
        .uuid('identity_provider_id')
        .notNullable()
        .references('identity_providers.id')
        .onDelete('cascade')
        .index()
      table.uuid('user_id').notNullable().references('users.id').onDelete('cascade').index()
      table.text('issuer').notNullable()
      table.text('subject').notNullable()
      /** Whether the account was made by this sign-in, so that nobody knows a password of it. */
      table.boolean('made_account').notNullable().defaultTo(false)
      table.timestamp('created_at').notNullable()
      table.timestamp('last_used_at').nullable()
      table.unique(['school_id', 'issuer', 'subject'])
      table.unique(['school_id', 'issuer', 'user_id'])
    })
  }
}
