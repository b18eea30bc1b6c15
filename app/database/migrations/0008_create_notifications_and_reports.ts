import { Migration } from '#platform/migration'

export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.createTable('notifications', (table) => {
      table.uuid('id').primary()
      table.uuid('user_id').notNullable().references('users.id')
      /** A message key; the words are chosen in the reader's language. */
      table.text('kind').notNullable()
      table.jsonb('params').notNullable().defaultTo('{}')
      /** Path of the page where the reader can act. */
      table.text('link').nullable()
      table.timestamp('read_at').nullable()
      table.timestamp('created_at').notNullable()
      table.index(['user_id', 'created_at'])
    })
    this.schema.createTable('notification_choices', (table) => {
      table.uuid('user_id').references('users.id')
      table.text('kind').notNullable()
      table.text('email').notNullable().checkIn(['at_once', 'digest', 'never'])
      table.primary(['user_id', 'kind'])
    })

    /** What must leave the application exactly as surely as the transaction that ordered it was committed. */
    this.schema.raw(`
      create table outbox (
        id bigint generated always as identity primary key,
        kind text not null,
        payload jsonb not null,
        /** Ordering the same thing twice does it once. */
        dedupe_key text unique,
        attempts integer not null default 0,
        next_attempt_at timestamptz not null default now(),
        done_at timestamptz,
        last_error text,
        created_at timestamptz not null default now()
      )`)
    this.schema.raw('create index outbox_due on outbox (next_attempt_at) where done_at is null')

    /** Business metrics of a day, derived from append-only rows and therefore always derivable again. */
    this.schema.raw(`
      create table metric_daily (
        school_id uuid not null references schools (id),
        day date not null,
        metric text not null,
        dimensions jsonb not null default '{}',
        value double precision not null,
        primary key (school_id, day, metric, dimensions)
      )`)

    this.schema.raw(
      'create index audit_events_subject on audit_events (subject_kind, subject_id, id)'
    )
    this.schema.raw('create index scans_recorded on scans (school_id, recorded_at)')
  }
}
