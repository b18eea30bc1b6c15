import { existsSync } from 'node:fs'
import { test } from '@japa/runner'
import { whyNoDocker } from './support/machine.js'
import { must } from './support/programs.js'
import { theSchool, theSite } from './support/stage.js'

test.group('Uninstalling', (group) => {
  group.tap((each) => each.skip(whyNoDocker() !== undefined, whyNoDocker()))

  const containers = (project: string) =>
    must('docker', ['ps', '-aq', '--filter', `label=com.docker.compose.project=${project}`])

  test('wants to be confirmed where nobody can be asked', async ({ assert }) => {
    const site = await theSite()
    const { code, stderr } = await site.studentPass(['uninstall'])
    assert.equal(code, 2)
    assert.include(stderr, '--yes')
  })

  test('removes the containers and keeps the data; install finds it again', async ({ assert }) => {
    const site = await theSite()
    const passes = await site.sql('select count(*) from passes')
    assert.isAbove(Number(passes), 0)

    assert.equal((await site.studentPass(['uninstall', '--yes'])).code, 0)
    assert.equal(await containers(site.name), '')
    assert.lengthOf((await site.volumes()).split('\n'), 6)

    const { code, stderr } = await site.studentPass(['install', '--no-input'])
    assert.equal(code, 0, stderr)
    assert.equal(await site.sql('select count(*) from passes'), passes)
    const { status } = await (await (await theSchool()).staff()).get('/api/v1/passes')
    assert.equal(status, 200)
  })

  test('with --purge wants the name of the site, and then leaves nothing', async ({ assert }) => {
    const site = await theSite()
    assert.equal((await site.studentPass(['uninstall', '--purge', '--yes'])).code, 2)
    assert.lengthOf((await site.volumes()).split('\n'), 6)

    const { code, stderr } = await site.studentPass([
      'uninstall',
      '--purge',
      `--confirm=${site.name}`,
    ])
    assert.equal(code, 0, stderr)
    assert.equal(await site.volumes(), '')
    assert.equal(await containers(site.name), '')
    assert.isFalse(existsSync(site.directory))
  })
})
