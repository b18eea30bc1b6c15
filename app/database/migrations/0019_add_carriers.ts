import { Migration } from '#platform/migration'

/** What printed cards and kiosks need. */
export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.alterTable('pass_types', (table) => {
      /** Whether a code on paper, which anybody can copy, is accepted for the type. */
      table.boolean('printable').notNullable().defaultTo(false)
    })
    this.schema.raw(`update pass_types set printable = true where kind = 'id_card'`)
    this.schema.raw(
      `create index passes_cards on passes (school_id, created_at) where carrier = 'card'`
    )

    /** Failed identifications at kiosks, of one student or of one device, in the quarter of an hour that began then. */
    this.schema.createTable('kiosk_tries', (table) => {
      table.uuid('subject_id').primary()
      table.integer('failures').notNullable()
      table.timestamp('began_at').notNullable()
    })
  }
}
