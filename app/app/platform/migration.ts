import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * A step that the release before and the release after can both live with (`expand`), a filling of new
 * columns (`backfill`), or the removal of what no running release uses any more (`contract`).
 */
export const MIGRATION_PHASES = ['expand', 'backfill', 'contract'] as const
export type MigrationPhase = (typeof MIGRATION_PHASES)[number]

/** A migration of Student Pass. It goes forward only: a release is undone by its colour or by a restore. */
export abstract class Migration extends BaseSchema {
  static phase: MigrationPhase
}
