import { Migration } from '#platform/migration'

export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.alterTable('schools', (table) => {
      /** Whether students download their data themselves; without it they ask the office. */
      table.boolean('own_data_export').notNullable().defaultTo(true)
    })
  }
}
