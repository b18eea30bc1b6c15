import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { alerts, filesIn } from './alerts.ts'
import { monitoring, OfficialTool } from './official_tool.ts'

const promtool = new OfficialTool('promtool')

test.group('Rules', () => {
  test('Prometheus accepts its configuration and every rule', ({ assert }) => {
    const { exitCode, output } = promtool.run(
      'check',
      'config',
      '--lint=all',
      '--lint-fatal',
      'prometheus/prometheus.yml'
    )
    assert.equal(exitCode, 0, output)
  }).skip(promtool.missing !== undefined, promtool.missing)

  test('every alert does in its tests what it should', ({ assert }) => {
    const { exitCode, output } = promtool.run('test', 'rules', ...filesIn('prometheus/tests'))
    assert.equal(exitCode, 0, output)
  }).skip(promtool.missing !== undefined, promtool.missing)

  test('every alert is tested to fire and to stay quiet', ({ assert }) => {
    const tests = filesIn('prometheus/tests')
      .map((file) => readFileSync(join(monitoring, file), 'utf8'))
      .join()
    for (const alert of alerts()) {
      const name = new RegExp(
        `- name: [^\\n]*\\b${alert}\\b[^\\n]*\\bfires\\b|- name: ${alert} names`
      )
      assert.match(tests, name, `no test says that ${alert} fires`)
      if (alert === 'Watchdog') continue
      assert.match(
        tests,
        new RegExp(`- name: ${alert} [^\\n]*stays? quiet`),
        `no test says that ${alert} stays quiet`
      )
    }
  })

  test('every alert has a runbook', ({ assert }) => {
    const runbooks = join(monitoring, '../docs/runbooks')
    for (const alert of alerts()) {
      assert.isTrue(
        existsSync(join(runbooks, `${alert}.md`)),
        `docs/runbooks/${alert}.md is missing`
      )
    }
    const rules = filesIn('prometheus/rules')
      .map((file) => readFileSync(join(monitoring, file), 'utf8'))
      .join()
    for (const [, url] of rules.matchAll(/runbook_url: (\S+)/g)) {
      assert.isTrue(existsSync(join(monitoring, '..', url!)), `${url} is missing`)
    }
  })
})
