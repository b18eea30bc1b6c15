import { Migration } from '#platform/migration'

const STATES = [
  'requested',
  'queued',
  'approved',
  'active',
  'overdue',
  'ended',
  'denied',
  'cancelled',
  'expired',
  'revoked',
  'auto_ended',
]

export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.createTable('signing_keys', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      /** The byte in the pass code that says which key signed it. */
      table.smallint('key_index').notNullable().checkBetween([0, 255])
      table.text('kid').notNullable().unique()
      /** Raw Ed25519 public key, 32 bytes. */
      table.binary('public_key').notNullable()
      /** PKCS #8 private key, encrypted under a key derived from APP_KEY. */
      table.text('private_key').notNullable()
      table
        .text('state')
        .notNullable()
        .checkIn(['pending', 'active', 'retiring', 'retired', 'compromised'])
      table.timestamp('created_at').notNullable()
      table.unique(['school_id', 'key_index'])
    })

    this.schema.createTable('day_keys', (table) => {
      table.uuid('school_id').notNullable().references('schools.id')
      table.date('day').notNullable()
      /** 32 random bytes, encrypted under a key derived from APP_KEY. */
      table.text('key').notNullable()
      table.primary(['school_id', 'day'])
    })

    this.schema.createTable('pass_types', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      /** The byte in the pass code that names the type. */
      table.smallint('code').notNullable().checkBetween([0, 255])
      table.text('name').notNullable()
      table
        .text('kind')
        .notNullable()
        .checkIn(['hall', 'exit', 'library', 'visitor', 'event', 'id_card'])
      table.boolean('single_use').notNullable()
      table.boolean('rotating').notNullable()
      table.boolean('photo_check').notNullable().defaultTo(false)
      table.boolean('shows_holder').notNullable().defaultTo(true)
      table.integer('default_minutes').notNullable()
      table.integer('max_minutes').notNullable()
      table.timestamp('created_at').notNullable()
      table.unique(['school_id', 'code'])
      table.unique(['school_id', 'name'])
    })

    this.schema.createTable('passes', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.uuid('student_id').notNullable().references('students.id')
      table.uuid('pass_type_id').notNullable().references('pass_types.id')
      table.uuid('place_id').nullable().references('places.id')
      table.uuid('issued_by').notNullable().references('users.id')
      table.text('state').notNullable().checkIn(STATES)
      table.specificType('status_index', 'bigint generated always as identity').unique()
      table.timestamp('valid_from').notNullable()
      table.timestamp('valid_until').notNullable()
      table.integer('secret_version').notNullable().defaultTo(1)
      /** Static part and signature of the pass code, 102 bytes; null until it is signed. */
      table.binary('signed_part').nullable()
      table.timestamp('created_at').notNullable()
      table.timestamp('updated_at').notNullable()
      table.index(['student_id', 'created_at'])
      table.index(['school_id', 'created_at'])
      table.index(['valid_until'])
    })

    this.schema.createTable('pass_transitions', (table) => {
      table.bigIncrements('id')
      table.uuid('pass_id').notNullable().references('passes.id')
      table.text('from_state').nullable()
      table.text('to_state').notNullable()
      table.uuid('actor_id').nullable().references('users.id')
      table.text('reason').nullable()
      table.timestamp('occurred_at').notNullable()
      table.index(['pass_id', 'id'])
    })
  }
}
