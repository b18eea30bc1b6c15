import { Migration } from '#platform/migration'

export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    /**
     * Each link holds the hash of one event and of the link before it. It stands beside the events because a chain inside
     * the statement of a scan would be one hot row: the worker adds links in the order in which it finds events.
     */
    this.schema.raw(`
      create table audit_chain (
        position bigint primary key,
        event_id bigint not null unique,
        hash bytea not null check (length(hash) = 32)
      )`)
    this.schema.raw(
      'create trigger audit_chain_append_only before update or delete on audit_chain for each row execute function refuse_change()'
    )
  }
}
