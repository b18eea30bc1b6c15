import { join } from 'node:path'
import { test } from '@japa/runner'
import { DockerContainers } from '../../src/adapters/docker/docker_containers.js'
import { JournalFile } from '../../src/adapters/files/journal_file.js'
import { restoreStep, type StepState } from '../../src/core/journal.js'
import { parseSite } from '../../src/core/site/parse_site.js'
import { databaseIdentity } from '../../src/usecases/install/database_identity.js'
import { fakeEngine } from '../support/fake_engine.js'
import { emptyFolder } from '../support/folder.js'

const site = parseSite(
  'school: {name: R, time_zone: UTC}\naddress: {host: localhost}\nadmin: {name: A, email: a@b.c}\n',
  'site.yaml'
)

test('a restored database is another one, and stays the same after that', async ({
  assert,
  cleanup,
}) => {
  const folder = emptyFolder()
  const before = process.env.DOCKER_HOST
  const engine = await fakeEngine({
    '/volumes/student-pass_postgres': { body: { CreatedAt: '2026-01-01T00:00:00Z' } },
  })
  process.env.DOCKER_HOST = engine.address
  cleanup(() => {
    engine.stop()
    folder.remove()
    if (before === undefined) delete process.env.DOCKER_HOST
    else process.env.DOCKER_HOST = before
  })
  const journal = new JournalFile(join(folder.path, 'journal.jsonl'))
  const identity = () => databaseIdentity({ site, journal, containers: new DockerContainers() })
  const write = (step: string, state: StepState) =>
    journal.append({ at: '2026-01-02T00:00:00Z', run: 'r', operation: 'restore', step, state })

  const first = await identity()
  await write('migrate', 'done')
  assert.equal(await identity(), first)
  await write(restoreStep, 'started')
  await write(restoreStep, 'done')
  const restored = await identity()
  assert.notEqual(restored, first)
  await write('migrate', 'done')
  assert.equal(await identity(), restored)
})
