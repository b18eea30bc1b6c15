import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { whyNoDocker } from './support/machine.js'
import { must } from './support/programs.js'
import { theSite } from './support/stage.js'

test.group('Installing again', (group) => {
  group.tap((each) => each.skip(whyNoDocker() !== undefined, whyNoDocker()))

  const containers = (project: string) =>
    must('docker', [
      'ps',
      '--no-trunc',
      '--format',
      '{{.ID}}',
      '--filter',
      `label=com.docker.compose.project=${project}`,
    ])

  test('changes nothing and says so, without being asked for a password', async ({ assert }) => {
    const site = await theSite()
    const secret = () => readFileSync(join(site.directory, 'secrets/app/app_key'), 'utf8')
    const before = [await containers(site.name), secret()]
    const { code, stdout, stderr } = await site.studentPass(['install', '--no-input', '--json'])
    assert.equal(code, 0, stderr)
    const report = JSON.parse(stdout)
    assert.isFalse(report.changed, JSON.stringify(report.steps))
    assert.deepEqual([await containers(site.name), secret()], before)

    const plain = await site.studentPass(['install', '--no-input'])
    assert.match(plain.stdout, /^Nothing to change\./)
    const plan = await site.studentPass(['install', '--no-input', '--plan'])
    assert.equal(plan.stdout.trim(), 'Nothing to change.')
  })
})
