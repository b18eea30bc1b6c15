import { Migration } from '#platform/migration'

export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.createTable('places', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.text('name').notNullable()
      table.text('kind').notNullable().checkIn(['room', 'library', 'gate', 'office'])
      table.timestamp('created_at').notNullable()
      table.unique(['school_id', 'name'])
    })

    this.schema.createTable('checkpoints', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.uuid('place_id').notNullable().references('places.id')
      table.text('name').notNullable()
      table.text('direction').notNullable().checkIn(['in', 'out', 'both'])
      table.timestamp('created_at').notNullable()
      table.unique(['school_id', 'name'])
    })

    this.schema.createTable('devices', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.uuid('checkpoint_id').notNullable().references('checkpoints.id')
      table.text('name').notNullable()
      /** SHA-256 of the token; the token itself is shown once and kept nowhere. */
      table.binary('token_hash').notNullable().unique()
      table.timestamp('revoked_at').nullable()
      table.timestamp('created_at').notNullable()
    })
  }
}
