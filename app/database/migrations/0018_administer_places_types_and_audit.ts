import { Migration } from '#platform/migration'

/** What administrators put away, and the audit log made searchable. */
export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.alterTable('buildings', (table) => {
      table.timestamp('archived_at').nullable()
    })
    this.schema.alterTable('checkpoints', (table) => {
      table.timestamp('archived_at').nullable()
    })
    this.schema.alterTable('pass_types', (table) => {
      /**
       * The longest a pass of the type was ever allowed to be: gates measure signed passes by it, so that a shorter
       * maximum holds for new passes only. Null: it was never longer than `max_minutes`.
       */
      table.integer('longest_minutes').nullable()
    })

    /* Scans are nearly all of the log and are found by number; they must not pay for these at the gate. */
    for (const columns of ['school_id, id', 'school_id, action, id', 'actor_id, id']) {
      const name = columns.replaceAll(', ', '_')
      this.schema.raw(
        `create index audit_events_acts_${name} on audit_events (${columns}) where action <> 'scan.recorded'`
      )
    }
  }
}
