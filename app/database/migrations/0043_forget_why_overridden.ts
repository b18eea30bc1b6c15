import { Migration } from '#platform/migration'

/** What a supervisor typed may name somebody: erasing it is the one change that an override takes. */
export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.raw('alter table scan_overrides alter column reason drop not null')
    this.schema.raw('drop trigger scan_overrides_append_only on scan_overrides')
    this.schema.raw(
      'create trigger scan_overrides_append_only before delete on scan_overrides for each row execute function refuse_change()'
    )
    this.schema.raw(`
      create trigger scan_overrides_only_forget before update on scan_overrides for each row
      when (new.reason is not null or to_jsonb(new) - 'reason' <> to_jsonb(old) - 'reason')
      execute function refuse_change()`)
  }
}
