/** Loads every metric, so that each exists with the value 0 before anything happens. */
import '#platform/metrics/device_metrics'
import '#platform/metrics/http_metrics'
import '#platform/metrics/job_metrics'
import '#platform/metrics/outbox_metrics'
import '#platform/metrics/pass_metrics'
import '#platform/metrics/scan_metrics'
import '#platform/metrics/security_metrics'
import '#platform/metrics/runtime_metrics'

export { registry } from '#platform/metrics/registry'
