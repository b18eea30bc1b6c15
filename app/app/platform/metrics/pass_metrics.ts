import { Counter } from 'prom-client'
import db from '@adonisjs/lucid/services/db'
import { databaseGauge } from '#platform/metrics/database_gauge'
import { registry } from '#platform/metrics/registry'

const PASS_KINDS = ['hall', 'exit', 'library', 'visitor', 'event', 'id_card'] as const

export const passesIssued = new Counter({
  name: 'student_pass_passes_issued_total',
  help: 'Passes issued by staff, by kind of pass type',
  labelNames: ['type'] as const,
  registers: [registry],
})
for (const type of PASS_KINDS) passesIssued.inc({ type }, 0)

export const passesActive = databaseGauge({
  name: 'student_pass_passes_active',
  help: 'Passes that are active now',
  async read() {
    const row = await db
      .from('passes')
      .where('state', 'active')
      .whereRaw('valid_until > now()')
      .count('* as total')
      .first()
    return Number(row.total)
  },
})
