import { Migration } from '#platform/migration'

/** Links with which a password is chosen are mailed, and people who forgot theirs ask for one themselves. */
export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.alterTable('invitations', (table) => {
      table
        .text('purpose')
        .notNullable()
        .defaultTo('invitation')
        .checkIn(['invitation', 'forgotten_password'])
      /** Sealed with APP_KEY while an e-mail with the link waits to be sent; empty before and after. */
      table.text('sealed_token').nullable()
      /** Null: the person asked for the link. */
      table.uuid('created_by').nullable().alter()
    })
    this.schema.raw(
      'create index invitations_sealed on invitations (expires_at) where sealed_token is not null'
    )
    this.schema.alterTable('users', (table) => {
      /** Null: nobody knows the password, such as that of a new account or of who signs in elsewhere. */
      table.timestamp('password_chosen_at').nullable()
    })
    this.schema.raw(`
      update users set password_chosen_at = created_at
      where activated_at is not null or (
        sourced_id is null and not exists (select 1 from invitations where user_id = users.id))`)
  }
}
