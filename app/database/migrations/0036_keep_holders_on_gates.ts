import { Migration } from '#platform/migration'

export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    this.schema.alterTable('pass_types', (table) => {
      /** Whether gates keep names and faces of its holders, each locked with the holder's code (docs/pass-code.md). */
      table.boolean('roster_on_gate').notNullable().defaultTo(false)
    })

    /** Faces small enough to be kept on gates, by the photo they are made of; they go when it goes. */
    this.schema.createTable('photo_thumbnails', (table) => {
      table.uuid('school_id').notNullable().references('schools.id')
      table.text('photo').notNullable()
      /** WebP of at most 4 KB. */
      table.binary('picture').notNullable()
      table.primary(['school_id', 'photo'])
    })
  }
}
