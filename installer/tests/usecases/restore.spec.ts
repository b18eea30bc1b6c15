import { join } from 'node:path'
import { test } from '@japa/runner'
import { systemClock } from '../../src/adapters/clock.js'
import { DockerContainers } from '../../src/adapters/docker/docker_containers.js'
import { JournalFile } from '../../src/adapters/files/journal_file.js'
import { LockFile } from '../../src/adapters/files/lock_file.js'
import { SiteFolder } from '../../src/adapters/files/site_folder.js'
import { PgBackRestBackups } from '../../src/adapters/pgbackrest/pgbackrest_backups.js'
import { RestoreFailed, RestoreRefused } from '../../src/adapters/pgbackrest/failures.js'
import { lastRestore } from '../../src/core/journal.js'
import { parseSite } from '../../src/core/site/parse_site.js'
import { PlainUi } from '../../src/ui/plain_ui.js'
import { restoreSite } from '../../src/usecases/restore/restore_site.js'
import { Captured } from '../support/captured.js'
import { fakeEngine } from '../support/fake_engine.js'
import { emptyFolder } from '../support/folder.js'
import { ScriptedCompose } from '../support/scripted_compose.js'

const site = parseSite(
  'school: {name: R, time_zone: UTC}\naddress: {host: localhost}\nadmin: {name: A, email: a@b.c}\n',
  'site.yaml'
)
const container = (service: string) => ({
  Id: service,
  Names: [`/student-pass-${service}-1`],
  Image: 'x',
  ImageID: 'sha256:1',
  Labels: { 'com.docker.compose.service': service },
  State: 'running',
  Status: 'Up 4 minutes (healthy)',
  Created: 0,
  Ports: [],
})
const command = 'restore --to'
const refusal = JSON.stringify({
  error: { code: 'E_TARGET_AFTER_LAST_CHANGE', message: 'It is too late', remedy: 'Use latest' },
})

test.group('A restore', (group) => {
  let folder: ReturnType<typeof emptyFolder>
  group.each.setup(async () => {
    const before = process.env.DOCKER_HOST
    folder = emptyFolder()
    const engine = await fakeEngine({
      '/containers/json': { body: ['edge', 'web-blue', 'postgres'].map(container) },
    })
    process.env.DOCKER_HOST = engine.address
    return () => {
      engine.stop()
      folder.remove()
      if (before === undefined) delete process.env.DOCKER_HOST
      else process.env.DOCKER_HOST = before
    }
  })

  async function attempt(ends: ConstructorParameters<typeof ScriptedCompose>[0]) {
    const compose = new ScriptedCompose(ends)
    const journal = new JournalFile(join(folder.path, 'journal.jsonl'))
    const operation = {
      site,
      journal,
      compose,
      files: new SiteFolder(folder.path),
      lock: new LockFile(join(folder.path, 'lock')),
      containers: new DockerContainers(),
      backups: new PgBackRestBackups(compose),
      prober: { get: async () => ({ status: 200, body: '' }) },
      clock: systemClock,
      ui: new PlainUi(new Captured(), new Captured()),
      signal: new AbortController().signal,
    }
    const outcome = await restoreSite(operation, 'latest').catch((thrown) => thrown)
    return { outcome, calls: compose.calls, restored: lastRestore(await journal.read()) }
  }
  const start = ['up postgres', 'up all']

  test('that is refused leaves the site running, and says so', async ({ assert }) => {
    const { outcome, calls, restored } = await attempt({
      [command]: { exitCode: 8, stdout: refusal },
    })
    assert.instanceOf(outcome, RestoreRefused)
    assert.equal(outcome.message, 'It is too late. The site runs again with the data it had.')
    assert.deepEqual(calls.slice(0, 4), [
      'stop web-blue postgres',
      'run postgres restore --to latest',
      ...start,
    ])
    assert.isUndefined(restored)
  })

  test('that fails, too', async ({ assert }) => {
    const { outcome, calls } = await attempt({ [command]: { exitCode: 7, stdout: '' } })
    assert.instanceOf(outcome, RestoreFailed)
    assert.equal(outcome.message, 'The restore failed. The site runs again with the data it had.')
    assert.includeMembers(calls, start)
  })

  test('after which nothing starts says that the site is stopped', async ({ assert }) => {
    const { outcome } = await attempt({
      [command]: { exitCode: 8, stdout: refusal },
      up: { exitCode: 1 },
    })
    assert.instanceOf(outcome, RestoreRefused)
    assert.match(outcome.message, /The site is stopped; "student-pass install" starts it\.$/)
  })

  test('that succeeds starts the site and is in the journal', async ({ assert }) => {
    const { outcome, calls, restored } = await attempt({
      [command]: { stdout: '{"set":"a","target":"latest","seconds":3}' },
    })
    assert.equal(outcome.seconds, 3)
    assert.includeMembers(calls, start)
    assert.isDefined(restored)
  })
})
