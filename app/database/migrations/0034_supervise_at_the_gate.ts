import { Migration } from '#platform/migration'

/** A supervisor signs in at a gate for a few minutes and lets people through by hand. */
export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.createTable('supervisions', (table) => {
      table.uuid('id').primary()
      table.uuid('school_id').notNullable().references('schools.id')
      /** The one gate where it counts. */
      table.uuid('device_id').notNullable().references('devices.id')
      table.uuid('user_id').notNullable().references('users.id')
      /** SHA-256 of the token; the token itself is in the open page of the gate and nowhere else. */
      table.binary('token_hash').notNullable().unique()
      table.timestamp('created_at').notNullable()
      table.timestamp('expires_at').notNullable()
      /** When it was given up, or another one took its place. */
      table.timestamp('ended_at').nullable()
    })
    this.schema.raw(
      'create unique index supervisions_one_a_gate on supervisions (device_id) where ended_at is null'
    )

    /** Who let somebody through by hand, and why. Beside the scan, which is partitioned and never changed. */
    this.schema.createTable('scan_overrides', (table) => {
      table.uuid('scan_id').primary()
      table.timestamp('recorded_at').notNullable()
      table.uuid('school_id').notNullable().references('schools.id')
      table.uuid('pass_id').notNullable().references('passes.id').index()
      table.uuid('user_id').notNullable().references('users.id')
      table.text('reason').notNullable()
      /** The scan that was refused before. */
      table.uuid('instead_of').nullable()
      table.index(['school_id', 'recorded_at'])
    })
    this.schema.raw(
      'create trigger scan_overrides_append_only before update or delete on scan_overrides for each row execute function refuse_change()'
    )

    /* No code is shown to whoever is let through by hand. */
    this.schema.raw('alter table scans alter column code_hash drop not null')
  }
}
