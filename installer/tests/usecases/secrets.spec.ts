import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { DockerContainers } from '../../src/adapters/docker/docker_containers.js'
import { SecretFiles } from '../../src/adapters/files/secret_files.js'
import { wantedSecrets } from '../../src/core/service_secrets.js'
import { parseSite } from '../../src/core/site/parse_site.js'
import { SecretsLost } from '../../src/usecases/install/install_failures.js'
import { secrets } from '../../src/usecases/install/steps/secrets.js'
import { fakeEngine } from '../support/fake_engine.js'
import { emptyFolder } from '../support/folder.js'

const site = parseSite(
  'school: {name: R, time_zone: UTC}\naddress: {host: localhost}\nadmin: {name: A, email: a@b.c}\n',
  'site.yaml'
)
const running = { progress: { update() {} }, signal: new AbortController().signal }

test.group('Making secrets', (group) => {
  let folder: ReturnType<typeof emptyFolder>
  group.each.setup(() => {
    const before = process.env.DOCKER_HOST
    folder = emptyFolder()
    return () => {
      folder.remove()
      if (before === undefined) delete process.env.DOCKER_HOST
      else process.env.DOCKER_HOST = before
    }
  })

  async function stepWith(volumes: string[], cleanup: (work: () => void) => void, profile = '') {
    const answers = volumes.map((name) => [`/volumes/${name}`, { body: { Name: name } }])
    const engine = await fakeEngine(Object.fromEntries(answers))
    cleanup(() => engine.stop())
    process.env.DOCKER_HOST = engine.address
    return secrets({
      site,
      secrets: new SecretFiles(folder.path),
      wantedSecrets: wantedSecrets([profile]),
      containers: new DockerContainers(),
    })
  }
  const passphrase = () => readFileSync(join(folder.path, 'postgres/backup_passphrase'), 'utf8')

  test('goes on where a first run was interrupted, for there is no data yet', async ({
    assert,
    cleanup,
  }) => {
    const step = await stepWith([], cleanup)
    await step.run(running)
    const before = passphrase()
    rmSync(join(folder.path, 'app/app_key'))
    assert.isTrue((await step.run(running)).changed)
    assert.equal(passphrase(), before)
  })

  test('is refused with the volume {$self} there and a key lost, and makes nothing')
    .with(['student-pass_postgres', 'student-pass_backups'])
    .run(async ({ assert, cleanup }, volume) => {
      const step = await stepWith([volume], cleanup)
      const failure = await Promise.resolve(step.run(running)).catch((thrown) => thrown)
      assert.instanceOf(failure, SecretsLost)
      assert.equal(failure.exitCode, 8)
      assert.include(failure.remedy, folder.path)
      assert.include(failure.details, 'missing: postgres/backup_passphrase')
      assert.throws(passphrase, /ENOENT/)
      await assert.rejects(() => step.preview(), /lacks secrets/)
    })

  test('adds one for a service that is new on a site with data', async ({ assert, cleanup }) => {
    await (await stepWith([], cleanup)).run(running)
    const step = await stepWith(['student-pass_postgres'], cleanup, 'grafana')
    assert.deepEqual(await step.preview(), ['make secrets/grafana/admin_password'])
    assert.isTrue((await step.run(running)).changed)
  })
})
