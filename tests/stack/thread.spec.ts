import { test } from '@japa/runner'
import { whyNoDocker } from './support/machine.js'
import { codeOnPhone, issue, scanOf } from './support/school.js'
import { eventually, theSchool, theSite } from './support/stage.js'

test.group('A pass, through the whole stack', (group) => {
  group.tap((each) => each.skip(whyNoDocker() !== undefined, whyNoDocker()))

  test('is issued, accepted once, and a repeated scan changes nothing', async ({ assert }) => {
    const site = await theSite()
    const school = await theSchool()
    const pass = await issue(await school.staff(), 'exit')
    const scan = scanOf(await codeOnPhone(await school.student(), pass.id))
    const rows = () => site.sql(`select count(*) from scans where pass_id = '${pass.id}'`)

    const first = await school.gate().post('/api/v1/scans', scan)
    assert.equal(first.status, 200)
    assert.equal(first.body.outcome, 'accepted')
    assert.equal(await rows(), '1')

    const again = await school.gate().post('/api/v1/scans', scan)
    assert.equal(again.body.outcome, 'accepted')
    assert.isString(again.body.duplicate_of)
    assert.equal(await rows(), '1')

    const rival = await school.gate().post('/api/v1/scans', { ...scan, nonce: scanOf('').nonce })
    assert.equal(rival.status, 200)
    assert.notEqual(rival.body.outcome, 'accepted')
  })

  test('Prometheus has counted the accepted scan', async ({ assert }) => {
    const site = await theSite()
    const query = 'sum(student_pass_scans_total{outcome="accepted"})'
    const counted = await eventually('the scan in Prometheus', async () => {
      const command = ['promtool', 'query', 'instant', 'http://127.0.0.1:9090', query]
      const value = /=> ([\d.]+)/.exec(await site.exec('prometheus', command))?.[1]
      return Number(value) > 0 ? Number(value) : undefined
    })
    assert.equal(counted, 1)
  })

  test('Alertmanager has the Watchdog', async ({ assert }) => {
    const site = await theSite()
    const names = await eventually(
      'the Watchdog in Alertmanager',
      async () => {
        const command = [
          'amtool',
          '--alertmanager.url=http://127.0.0.1:9093',
          'alert',
          'query',
          '-o',
          'json',
        ]
        const alerts = JSON.parse(await site.exec('alertmanager', command))
        const found = alerts.map(
          ({ labels }: { labels: { alertname: string } }) => labels.alertname
        )
        return found.includes('Watchdog') ? found : undefined
      },
      180
    )
    assert.include(names, 'Watchdog')
  })
})
