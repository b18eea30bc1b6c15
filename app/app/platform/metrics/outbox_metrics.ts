import { Counter, Gauge } from 'prom-client'
import db from '@adonisjs/lucid/services/db'
import { OUTBOX_KINDS } from '#notifications/outbox_kinds'
import { registry } from '#platform/metrics/registry'

export const outboxFailures = new Counter({
  name: 'student_pass_outbox_failures_total',
  help: 'Tries to do an ordered notification or e-mail that failed',
  labelNames: ['kind'] as const,
  registers: [registry],
})
for (const kind of OUTBOX_KINDS) outboxFailures.inc({ kind }, 0)

type Backlog = { kind: string; pending: string; given_up: string; oldest_seconds: number }

async function backlog(): Promise<Backlog[]> {
  const { rows } = await db.rawQuery(
    `select kind,
            count(*) filter (where next_attempt_at < 'infinity') as pending,
            count(*) filter (where next_attempt_at = 'infinity') as given_up,
            coalesce(extract(epoch from now() - min(created_at) filter (where next_attempt_at < 'infinity')), 0)::float8
              as oldest_seconds
     from outbox where done_at is null group by kind`
  )
  return rows
}

/** While the database does not answer the gauges are left out and the scrape succeeds all the same. */
function backlogGauge(name: string, help: string, valueOf: (row: Backlog) => number): Gauge {
  return new Gauge({
    name,
    help,
    labelNames: ['kind'] as const,
    registers: [registry],
    async collect() {
      const rows = await backlog().catch(() => undefined)
      this.reset()
      if (!rows) return
      for (const kind of OUTBOX_KINDS) {
        const row = rows.find((candidate) => candidate.kind === kind)
        this.set({ kind }, row ? valueOf(row) : 0)
      }
    },
  })
}

backlogGauge('student_pass_outbox_pending', 'Orders that are not done yet', (row) =>
  Number(row.pending)
)
backlogGauge(
  'student_pass_outbox_given_up',
  'Orders that failed too often and wait for a person',
  (row) => Number(row.given_up)
)
backlogGauge(
  'student_pass_outbox_oldest_seconds',
  'Age of the oldest order that is not done yet',
  (row) => row.oldest_seconds
)
