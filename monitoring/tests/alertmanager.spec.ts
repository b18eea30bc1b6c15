import { test } from '@japa/runner'
import { OfficialTool } from './official_tool.ts'

const amtool = new OfficialTool('amtool')
const configuration = 'alertmanager/alertmanager.yml'

test.group('Alertmanager', () => {
  test('accepts its configuration', ({ assert }) => {
    const { exitCode, output } = amtool.run('check-config', configuration)
    assert.equal(exitCode, 0, output)
  }).skip(amtool.missing !== undefined, amtool.missing)

  test('sends {labels} to {receiver}')
    .with([
      { labels: 'alertname=Watchdog', receiver: 'deadman' },
      { labels: 'alertname=SiteDown severity=critical', receiver: 'everybody' },
      { labels: 'alertname=TargetDown severity=warning', receiver: 'everybody' },
      { labels: 'unlabelled=yes', receiver: 'everybody' },
    ])
    .run(({ assert }, { labels, receiver }) => {
      const wanted = `--verify.receivers=${receiver}`
      const { exitCode, output } = amtool.run(
        'config',
        'routes',
        'test',
        `--config.file=${configuration}`,
        wanted,
        ...labels.split(' ')
      )
      assert.equal(exitCode, 0, output)
    })
    .skip(amtool.missing !== undefined, amtool.missing)
})
