import { Gauge } from 'prom-client'
import { registry } from '#platform/metrics/registry'

/** The label is `task`, because `job` belongs to Prometheus. */
export const jobLastSuccess = new Gauge({
  name: 'student_pass_job_last_success_timestamp_seconds',
  help: 'When a job of the worker last ended well',
  labelNames: ['task'] as const,
  registers: [registry],
})
