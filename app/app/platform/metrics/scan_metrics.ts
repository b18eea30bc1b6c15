import { Counter, Histogram } from 'prom-client'
import { SCAN_REASONS, outcomeOf } from '#domain/scan_outcome'
import { registry } from '#platform/metrics/registry'

export const scansTotal = new Counter({
  name: 'student_pass_scans_total',
  help: 'Scans recorded, by what the gate was told',
  labelNames: ['outcome', 'reason', 'mode'] as const,
  registers: [registry],
})
for (const reason of SCAN_REASONS) {
  for (const mode of ['online', 'offline'])
    scansTotal.inc({ outcome: outcomeOf(reason), reason, mode }, 0)
}

/* A gate alone may want a second look at a pass it lets through. */
scansTotal.inc({ outcome: 'attention', reason: 'ok', mode: 'offline' }, 0)

export const scanConflicts = new Counter({
  name: 'student_pass_scan_conflicts_total',
  help: 'Scans that a gate without network decided otherwise than the server would have, by what the server says',
  labelNames: ['reason'] as const,
  registers: [registry],
})
for (const reason of SCAN_REASONS) scanConflicts.inc({ reason }, 0)

export const scanDuration = new Histogram({
  name: 'student_pass_scan_duration_seconds',
  help: 'Time to verify and record one scan at the server',
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
  registers: [registry],
})
