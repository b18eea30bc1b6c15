import { Migration } from '#platform/migration'

/** The few passes that are out or waiting are found without the many that are over. */
export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.raw(
      `create index passes_out_by_type on passes (pass_type_id) where state in ('active', 'overdue')`
    )
    this.schema.raw(
      `create index passes_out_until on passes (valid_until) where state in ('active', 'overdue')`
    )
    this.schema.raw(
      `create index passes_waiting on passes (valid_from) where state in ('requested', 'approved', 'queued')`
    )
    this.schema.raw(
      'create index queue_entries_of_school on queue_entries (school_id, priority desc, joined_at, pass_id)'
    )
    this.schema.raw(
      'create index approvals_by on approvals (approver_id, decided_at) where approver_id is not null'
    )
  }
}
