import { Migration } from '#platform/migration'

export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.alterTable('notifications', (table) => {
      /** Names are read from the pass when they are shown, so that they are kept in one place only. */
      table.uuid('pass_id').nullable().references('passes.id').onDelete('cascade').index()
      /** How it was to be mailed when it was made; null: not at all. */
      table.text('email').nullable().checkIn(['at_once', 'digest'])
      /** When its e-mail was ordered. */
      table.timestamp('emailed_at').nullable()
    })
    this.schema.raw(
      'create index notifications_unread on notifications (user_id) where read_at is null'
    )
    this.schema.raw(`
      create index notifications_for_digest on notifications (user_id, created_at)
      where email = 'digest' and emailed_at is null`)
    this.schema.raw('create index outbox_done on outbox (done_at) where done_at is not null')

    /** First time the account was used: the invitation was taken up. */
    this.schema.alterTable('users', (table) => {
      table.timestamp('activated_at').nullable()
    })
    /** Who used the application on a day of the school, and in which roles. Rows are only added, then removed by age. */
    this.schema.raw(`
      create table user_activity (
        user_id uuid not null references users (id) on delete cascade,
        day date not null,
        school_id uuid not null references schools (id),
        roles text[] not null,
        primary key (user_id, day)
      )`)
    this.schema.raw('create index user_activity_days on user_activity (school_id, day)')
  }
}
