import {
  DashboardBuilder,
  RowBuilder,
  type Dashboard,
} from '@grafana/grafana-foundation-sdk/dashboard'
import { dataSourceVariable } from './data_source.ts'
import { lines, number } from './panels.ts'

/** Requests of people and gates; the edge asks /health every two seconds, which is not traffic. */
const requests = 'job="web", route!~"/health/.*"'

const now = [
  number(
    {
      title: 'Web processes',
      description:
        'Web processes that answer. One outside an upgrade, two during it; at 0 the site is down.',
      unit: 'short',
      queries: { up: 'sum(up{job="web"}) or vector(0)' },
    },
    { redBelow: 1 }
  ),
  number(
    {
      title: 'Failed requests',
      description: 'Share of requests of the last hour that ended in a server error.',
      unit: 'percentunit',
      queries: { failed: 'student_pass:http_errors:ratio1h or vector(0)' },
    },
    { redFrom: 0.005 }
  ),
  number(
    {
      title: 'Slow scans',
      description: 'Share of scans of the last hour that took longer than 250 ms at the server.',
      unit: 'percentunit',
      queries: { slow: 'student_pass:slow_scans:ratio1h or vector(0)' },
    },
    { redFrom: 0.01 }
  ),
  number({
    title: 'Active passes',
    description: 'Passes that are active now.',
    unit: 'short',
    queries: { active: 'max(student_pass_passes_active) or vector(0)' },
  }),
  number({
    title: 'Scans today',
    description: 'Scans recorded in the last 24 hours.',
    unit: 'short',
    queries: { scans: 'sum(increase(student_pass_scans_total[24h])) or vector(0)' },
  }),
  number(
    {
      title: 'Alerts',
      description: 'Alerts that fire now.',
      unit: 'short',
      queries: { firing: 'count(ALERTS{alertstate="firing", alertname!="Watchdog"}) or vector(0)' },
    },
    { redFrom: 1 }
  ),
]

const service = [
  lines({
    title: 'Requests',
    description: 'Requests per second, by how they ended.',
    unit: 'reqps',
    queries: {
      '{{status}}': `sum by (status) (rate(http_request_duration_seconds_count{${requests}}[$__rate_interval])) or vector(0)`,
    },
  }),
  lines({
    title: 'Time to answer',
    description:
      'Half of the requests are faster than the lower line, 99 of 100 faster than the upper.',
    unit: 's',
    queries: {
      '99 %': `histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket{${requests}}[$__rate_interval]))) >= 0 or vector(0)`,
      '50 %': `histogram_quantile(0.5, sum by (le) (rate(http_request_duration_seconds_bucket{${requests}}[$__rate_interval]))) >= 0 or vector(0)`,
    },
  }),
  lines({
    title: 'Sign-ins',
    description: 'Sign-ins per minute. Many failures are an attack or a forgotten password.',
    unit: 'short',
    queries: {
      '{{result}}': 'sum by (result) (rate(student_pass_auth_events_total[$__rate_interval])) * 60',
    },
  }),
]

const scans = [
  lines({
    title: 'Scans',
    description: 'Scans per minute, by what the gate was told.',
    unit: 'short',
    queries: {
      '{{outcome}}': 'sum by (outcome) (rate(student_pass_scans_total[$__rate_interval])) * 60',
    },
  }),
  lines({
    title: 'Time of a scan',
    description: '99 of 100 scans are faster than this at the server; 250 ms is the aim.',
    unit: 's',
    queries: {
      '99 %':
        'histogram_quantile(0.99, sum by (le) (rate(student_pass_scan_duration_seconds_bucket[$__rate_interval]))) >= 0 or vector(0)',
    },
  }),
  lines({
    title: 'Passes issued',
    description: 'Passes issued per minute, by kind.',
    unit: 'short',
    queries: {
      '{{type}}': 'sum by (type) (rate(student_pass_passes_issued_total[$__rate_interval])) * 60',
    },
  }),
]

const machinery = [
  lines({
    title: 'Delay of the processes',
    description:
      'How late one in a hundred turns of the event loop comes: processor time is short.',
    unit: 's',
    queries: { '{{instance}}': 'nodejs_eventloop_lag_p99_seconds' },
  }),
  lines({
    title: 'Memory of the processes',
    description: 'Resident memory of each process.',
    unit: 'bytes',
    queries: { '{{job}} {{instance}}': 'process_resident_memory_bytes' },
  }),
  lines({
    title: 'Database connections',
    description: 'Open connections, by state, and how many the server allows.',
    unit: 'short',
    queries: {
      '{{state}}': 'sum by (state) (pg_stat_activity_count) > 0',
      'allowed': 'max(pg_settings_max_connections)',
    },
  }),
  lines({
    title: 'Database transactions',
    description: 'Transactions per second; rolled back ones were refused or failed.',
    unit: 'short',
    queries: {
      'committed':
        'sum(rate(pg_stat_database_xact_commit{datname="student_pass"}[$__rate_interval]))',
      'rolled back':
        'sum(rate(pg_stat_database_xact_rollback{datname="student_pass"}[$__rate_interval]))',
    },
  }),
  lines({
    title: 'Size of the database',
    description: 'What the database takes on the disk, and the WAL beside it.',
    unit: 'bytes',
    queries: {
      database: 'sum(pg_database_size_bytes{datname="student_pass"})',
      WAL: 'max(pg_wal_size_bytes)',
    },
  }),
  lines({
    title: 'WAL handed to the backups',
    description:
      'Segments archived, and failed attempts, per minute. Failures that stay raise WalArchiveStalled.',
    unit: 'short',
    queries: {
      archived: 'sum(rate(pg_stat_archiver_archived_count[$__rate_interval])) * 60',
      failed: 'sum(rate(pg_stat_archiver_failed_count[$__rate_interval])) * 60',
    },
  }),
]

/** The first dashboard: is the site well, what happens at the gates, how do the parts below feel. */
export function overview(): Dashboard {
  const dashboard = new DashboardBuilder('Student Pass')
    .uid('student-pass-overview')
    .tags(['student-pass'])
    .readonly()
    .timezone('browser')
    .time({ from: 'now-6h', to: 'now' })
    .refresh('30s')
    .withVariable(dataSourceVariable)

  let id = 0
  for (const [title, panels] of [
    ['Now', now],
    ['Service', service],
    ['Gates', scans],
    ['Machinery', machinery],
  ] as const) {
    dashboard.withRow(new RowBuilder(title).id(++id))
    for (const panel of panels) dashboard.withPanel(panel.id(++id))
  }
  return dashboard.build()
}
