import db from '@adonisjs/lucid/services/db'
import { isDraining } from '#platform/draining'
import { knownMigrations } from '#platform/health/known_migrations'

export type Readiness = {
  ready: boolean
  checks: Record<'database' | 'migrations' | 'accepting', boolean>
}

/**
 * Whether this process should be given requests. Memory, disk and connection counts are metrics, not readiness:
 * taking a busy server out of service makes the others busier.
 */
export async function readiness(): Promise<Readiness> {
  const applied = await appliedMigrations().catch(() => undefined)
  const checks = {
    database: applied !== undefined,
    migrations:
      applied !== undefined && (await knownMigrations()).every((name) => applied.has(name)),
    accepting: !isDraining(),
  }
  return { ready: Object.values(checks).every(Boolean), checks }
}

async function appliedMigrations(): Promise<Set<string>> {
  const rows: { name: string }[] = await db.from('adonis_schema').select('name').timeout(2000)
  return new Set(rows.map((row) => row.name))
}
