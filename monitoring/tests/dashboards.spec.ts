import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { dashboards } from '../grafana/src/dashboards.ts'
import { filesIn } from './alerts.ts'
import { monitoring } from './official_tool.ts'

test.group('Dashboards', () => {
  test('the committed JSON is what the code makes', ({ assert }) => {
    const made = Object.entries(dashboards())
    assert.sameMembers(
      filesIn('grafana/dashboards'),
      made.map(([file]) => join('grafana/dashboards', file))
    )
    for (const [file, text] of made) {
      const committed = readFileSync(join(monitoring, 'grafana/dashboards', file), 'utf8')
      assert.equal(committed, text, `${file} is old: npm run build -w monitoring/grafana`)
    }
  })

  test('every panel says what to read from it and has a unit', ({ assert }) => {
    for (const text of Object.values(dashboards())) {
      const panels = JSON.parse(text).panels.filter(({ type }: { type: string }) => type !== 'row')
      assert.isAbove(panels.length, 0)
      for (const { title, description, fieldConfig } of panels) {
        assert.isOk(description, `${title} has no description`)
        assert.isOk(fieldConfig.defaults.unit, `${title} has no unit`)
      }
    }
  })

  test('the data source the dashboards begin with is the one that is provisioned', ({ assert }) => {
    const provisioned = readFileSync(
      join(monitoring, 'grafana/provisioning/datasources/prometheus.yml'),
      'utf8'
    )
    for (const text of Object.values(dashboards())) {
      const [variable] = JSON.parse(text).templating.list
      assert.include(provisioned, `uid: ${variable.current.value}\n`)
    }
  })
})
