import { Migration } from '#platform/migration'

export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    /** The number of the newest bundle and the hash of what it says: a gate refuses a number that goes back. */
    this.schema.createTable('gate_bundle_versions', (table) => {
      table.uuid('school_id').primary().references('schools.id')
      table.bigInteger('seq').notNullable()
      table.binary('content_hash').notNullable()
    })

    this.schema.alterTable('scans', (table) => {
      /** What the gate told the holder when it decided alone; null online. */
      table.text('local_outcome').nullable()
      /** What the server would have said, where it differs from what happened at the gate. */
      table.text('conflict').nullable()
      table.bigInteger('bundle_seq').nullable()
      /** How far the gate's clock was ahead of the server's, ms. */
      table.integer('skew_ms').nullable()
    })

    /** Something that happened and should not have: somebody has to look at it. */
    this.schema.createTable('incidents', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table
        .text('kind')
        .notNullable()
        .checkIn(['used_twice', 'revoked_used', 'blocked_holder_used', 'lost_device_used', 'other'])
      table.uuid('pass_id').nullable().references('passes.id')
      table.uuid('device_id').nullable().references('devices.id')
      table.uuid('scan_id').nullable().unique()
      table.timestamp('occurred_at').notNullable()
      table.timestamp('opened_at').notNullable()
      table.timestamp('closed_at').nullable()
      table.uuid('closed_by').nullable().references('users.id')
      table.text('note').nullable()
      table.index(['school_id', 'closed_at', 'opened_at'])
    })

    this.schema.alterTable('devices', (table) => {
      table.text('software_version').nullable()
      table.integer('queue_depth').nullable()
      table.bigInteger('bundle_seq').nullable()
      table.integer('clock_skew_ms').nullable()
      /** Somebody said that it is lost: every contact of it is an incident. */
      table.timestamp('lost_at').nullable()
    })
  }
}
