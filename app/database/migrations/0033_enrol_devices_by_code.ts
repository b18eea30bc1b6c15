import { Migration } from '#platform/migration'

export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    /** A code that makes a browser a device, once and for a quarter of an hour. Used ones stay, so that a second use is told. */
    this.schema.createTable('device_enrolments', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      table.uuid('device_id').notNullable().references('devices.id').index()
      /** SHA-256 of the code; the code itself is shown once and kept nowhere. */
      table.binary('secret_hash').notNullable().unique()
      table.uuid('created_by').nullable().references('users.id')
      table.timestamp('created_at').notNullable()
      table.timestamp('expires_at').notNullable()
      table.timestamp('used_at').nullable()
    })

    this.schema.alterTable('devices', (table) => {
      /** Null: nobody has used its code yet, or it was found again and waits for a new one. */
      table.binary('token_hash').nullable().alter()
      /** When it last said how it is, and since when the oldest of its scans waits. */
      table.timestamp('heartbeat_at').nullable()
      table.timestamp('oldest_queued_at').nullable()
    })

    this.schema.raw('alter table incidents drop constraint incidents_kind_check')
    this.schema.raw(`
      alter table incidents add constraint incidents_kind_check check (kind in ('used_twice', 'revoked_used',
        'blocked_holder_used', 'lost_device_used', 'enrolment_reused', 'other'))`)
    this.schema.alterTable('incidents', (table) => {
      /** When the administrators were told. */
      table.timestamp('told_at').nullable()
    })
    this.schema.raw('update incidents set told_at = opened_at')
    this.schema.raw('create index incidents_untold on incidents (opened_at) where told_at is null')
    /** A device asks every few seconds; once an hour is enough to tell. */
    this.schema.raw(`
      create unique index incidents_of_device_hourly
        on incidents (device_id, kind, date_trunc('hour', occurred_at at time zone 'UTC'))
        where kind in ('lost_device_used', 'enrolment_reused')`)
  }
}
