import { test } from '@japa/runner'
import { metricsIn, metricsInUse, ruleExpressions } from '../metric_names.ts'
import { alerts } from './alerts.ts'

test.group('Names of metrics', () => {
  test('reads {metrics} out of {expression}')
    .with([
      { expression: 'up{job="web"} == 0', metrics: ['up'] },
      {
        expression:
          '(sum by (a, b) (rate(x_total{c=~"d|e"}[5m])) or vector(0)) / on (f) y:ratio5m > 14.4 * 0.005',
        metrics: ['x_total', 'y:ratio5m'],
      },
      {
        expression:
          'histogram_quantile(0.99, sum by (le) (rate(z_bucket[$__rate_interval]))) >= 1e9',
        metrics: ['z_bucket'],
      },
    ])
    .run(({ assert }, { expression, metrics }) => assert.deepEqual(metricsIn(expression), metrics))

  test('finds the expression of every rule', ({ assert }) => {
    assert.isAtLeast(ruleExpressions().length, alerts().length)
    assert.includeMembers(metricsInUse(), [
      'up',
      'pg_up',
      'student_pass_scans_total',
      'pg_stat_archiver_failed_count',
    ])
  })
})
