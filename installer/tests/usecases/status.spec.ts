import { test } from '@japa/runner'
import { DockerContainers } from '../../src/adapters/docker/docker_containers.js'
import { PgBackRestBackups } from '../../src/adapters/pgbackrest/pgbackrest_backups.js'
import { parseSite } from '../../src/core/site/parse_site.js'
import { readStatus } from '../../src/usecases/status/read_status.js'
import { fakeEngine } from '../support/fake_engine.js'
import { ScriptedCompose } from '../support/scripted_compose.js'

const site = parseSite(
  'school: {name: R, time_zone: UTC}\naddress: {host: localhost}\nadmin: {name: A, email: a@b.c}\n',
  'site.yaml'
)
const postgres = {
  Id: 'abc',
  Names: ['/student-pass-postgres-1'],
  Image: 'student-pass/postgres:1',
  ImageID: 'sha256:1',
  Labels: { 'com.docker.compose.service': 'postgres' },
  State: 'running',
  Status: 'Up 4 minutes (healthy)',
  Created: 0,
  Ports: [],
}

test.group('Status', (group) => {
  group.each.setup(async () => {
    const before = process.env.DOCKER_HOST
    const engine = await fakeEngine({ '/containers/json': { body: [postgres] } })
    process.env.DOCKER_HOST = engine.address
    return () => {
      engine.stop()
      if (before === undefined) delete process.env.DOCKER_HOST
      else process.env.DOCKER_HOST = before
    }
  })

  const statusWith = (ends: ConstructorParameters<typeof ScriptedCompose>[0]) => {
    const compose = new ScriptedCompose(ends)
    const backups = new PgBackRestBackups(compose)
    const containers = new DockerContainers()
    return readStatus({ site, version: '1', directory: '/srv', containers, compose, backups })
  }

  test('shows the services although the backups cannot be read, and is not well', async ({
    assert,
  }) => {
    const error = { code: 'E_REPOSITORY_UNREADABLE', message: 'Broken', remedy: 'Look' }
    const stdout = JSON.stringify({ error })
    const stderr = 'E_REPOSITORY_UNREADABLE: Broken. Look'
    const status = await statusWith({ backups: { exitCode: 7, stdout, stderr } })
    assert.deepEqual(status.backups, {
      last: null,
      error: `The backups cannot be listed. ${stderr}`,
    })
    assert.equal(status.services[0]?.health, 'healthy')
    assert.isFalse(status.healthy)
  })

  test('without any backup is well', async ({ assert }) => {
    const stdout = JSON.stringify({ error: { code: 'E_NO_BACKUP' } })
    const status = await statusWith({ backups: { exitCode: 8, stdout } })
    assert.deepEqual(status.backups, { last: null, error: null })
    assert.isTrue(status.healthy)
  })
})
