import { Gauge } from 'prom-client'
import db from '@adonisjs/lucid/services/db'
import env from '#start/env'
import { databaseGauge } from '#platform/metrics/database_gauge'
import { registry } from '#platform/metrics/registry'
import { readiness } from '#platform/health/readiness'
import { redisAnswers } from '#platform/health/redis'

const buildInfo = new Gauge({
  name: 'student_pass_build_info',
  help: 'Always 1; the labels say which release runs',
  labelNames: ['commit'] as const,
  registers: [registry],
})
buildInfo.set({ commit: env.get('SOURCE_COMMIT') ?? 'unknown' }, 1)

export const dependencyUp = new Gauge({
  name: 'student_pass_dependency_up',
  help: '1 while the dependency answers',
  labelNames: ['dep'] as const,
  registers: [registry],
  async collect() {
    const { checks } = await readiness()
    this.set({ dep: 'postgres' }, checks.database ? 1 : 0)
    if (env.get('REDIS_URL')) this.set({ dep: 'redis' }, (await redisAnswers()) ? 1 : 0)
  },
})

export const migrationVersion = databaseGauge({
  name: 'student_pass_migration_version',
  help: 'Number of migrations applied to the database',
  async read() {
    const row = await db.from('adonis_schema').count('* as total').first()
    return Number(row.total)
  },
})

type Pool = { numUsed(): number; numFree(): number; numPendingAcquires(): number; max: number }

function pool(): Pool | undefined {
  return db.manager.get(db.primaryConnectionName)?.connection?.client?.client?.pool as
    Pool | undefined
}

for (const [name, help, read] of [
  ['student_pass_db_pool_size', 'Connections the pool may open', (p: Pool) => p.max],
  ['student_pass_db_pool_used', 'Connections in use', (p: Pool) => p.numUsed()],
  [
    'student_pass_db_pool_pending',
    'Requests waiting for a connection',
    (p: Pool) => p.numPendingAcquires(),
  ],
] as const) {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      const current = pool()
      if (current) this.set(read(current))
    },
  })
}
