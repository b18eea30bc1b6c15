import testUtils from '@adonisjs/core/services/test_utils'
import type {} from '@adonisjs/lucid/database_provider'
import { seedDemonstration } from '#database/demonstration/seed'
import { DEMONSTRATION } from '#tests/demonstration'

/** Fills an empty database with the tables and the demonstration school. */
export async function prepareSchool(): Promise<void> {
  await testUtils.db().migrate()
  await seedDemonstration(DEMONSTRATION)
}
