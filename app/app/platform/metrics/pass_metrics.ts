import { Counter } from 'prom-client'
import db from '@adonisjs/lucid/services/db'
import { REFUSAL_REASONS } from '#domain/refusal'
import { databaseGauge } from '#platform/metrics/database_gauge'
import { registry } from '#platform/metrics/registry'

const PASS_KINDS = ['hall', 'exit', 'library', 'visitor', 'event', 'id_card'] as const

const byKind = (name: string, help: string) => {
  const counter = new Counter({ name, help, labelNames: ['type'] as const, registers: [registry] })
  for (const type of PASS_KINDS) counter.inc({ type }, 0)
  return counter
}

export const passesIssued = byKind(
  'student_pass_passes_issued_total',
  'Passes issued by staff, by kind of pass type'
)

export const passesRequested = byKind(
  'student_pass_passes_requested_total',
  'Passes asked for by their holders, by kind of pass type'
)

export const passesApproved = byKind(
  'student_pass_passes_approved_total',
  'Requests that had their last approval, by kind of pass type'
)

export const passesDenied = byKind(
  'student_pass_passes_denied_total',
  'Requests denied, by kind of pass type'
)

export const passesRefused = new Counter({
  name: 'student_pass_passes_refused_total',
  help: 'Attempts to get or begin a pass that a guard refused, by reason',
  labelNames: ['reason'] as const,
  registers: [registry],
})
for (const reason of REFUSAL_REASONS) passesRefused.inc({ reason }, 0)

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
