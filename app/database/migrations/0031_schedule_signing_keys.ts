import { Migration } from '#platform/migration'

export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.alterTable('signing_keys', (table) => {
      /** When a pending key begins to sign; it is published before, so that gates know it in time. */
      table.timestamp('activates_at').nullable()
      /** Since when it signs no more. */
      table.timestamp('retiring_at').nullable()
    })
  }
}
