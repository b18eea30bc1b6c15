import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { JournalFile } from '../../src/adapters/files/journal_file.js'
import { SecretFiles } from '../../src/adapters/files/secret_files.js'
import { SiteFolder } from '../../src/adapters/files/site_folder.js'
import { wantedSecrets } from '../../src/core/service_secrets.js'
import { emptyFolder } from '../support/folder.js'

const entry = (step: string) => ({
  at: '2026-01-01T00:00:00Z',
  run: '1',
  operation: 'install',
  step,
  state: 'started' as const,
})

test.group('Files of a site', (group) => {
  let folder: ReturnType<typeof emptyFolder>
  group.each.setup(() => {
    folder = emptyFolder()
    return () => folder.remove()
  })

  test('the journal goes on after a line that a crash cut off', async ({ assert }) => {
    const file = join(folder.path, 'journal.jsonl')
    const journal = new JournalFile(file)
    await journal.append(entry('one'))
    appendFileSync(file, '{"at":"2026-01')
    await journal.append(entry('two'))
    assert.deepEqual(
      (await journal.read()).map(({ step }) => step),
      ['one', 'two']
    )
  })

  test('secrets are made once, each different, readable by their owner only', async ({
    assert,
  }) => {
    const secrets = new SecretFiles(join(folder.path, 'secrets'))
    const wanted = wantedSecrets([])
    await secrets.create(wanted)
    const values = wanted.map(({ file }) =>
      readFileSync(join(folder.path, 'secrets', file), 'utf8')
    )
    await secrets.create(wanted)

    assert.deepEqual(
      wanted.map(({ file }) => readFileSync(join(folder.path, 'secrets', file), 'utf8')),
      values
    )
    assert.lengthOf(new Set(values), wanted.filter(({ sameAs }) => !sameAs).length)
    for (const { file } of wanted) {
      assert.equal(statSync(join(folder.path, 'secrets', file)).mode & 0o777, 0o400, file)
    }
    assert.equal(statSync(join(folder.path, 'secrets')).mode & 0o777, 0o700)
  })

  test('two readers of one secret get the same value, also after half of it was written', async ({
    assert,
  }) => {
    const secrets = new SecretFiles(folder.path)
    const wanted = wantedSecrets([])
    await secrets.create(wanted.slice(0, 2))
    await secrets.create(wanted)
    const read = (file: string) => readFileSync(join(folder.path, file), 'utf8')
    for (const { file, sameAs } of wanted.filter((secret) => secret.sameAs)) {
      assert.equal(read(file), read(sameAs!), file)
    }
  })

  test('the fingerprint of secrets changes when one is made anew, and not by reading', async ({
    assert,
  }) => {
    const secrets = new SecretFiles(folder.path)
    const wanted = wantedSecrets([])
    const before = await secrets.fingerprint(wanted)
    await secrets.create(wanted)
    const made = await secrets.fingerprint(wanted)
    await secrets.create(wanted)
    assert.notEqual(made, before)
    assert.equal(await secrets.fingerprint(wanted), made)
  })

  test('configuration becomes equal to the release: new, changed and dropped files', async ({
    assert,
  }) => {
    const release = join(folder.path, 'release')
    mkdirSync(join(release, 'stack/edge/tls'), { recursive: true })
    writeFileSync(join(release, 'stack/edge/Caddyfile'), 'one')
    writeFileSync(join(release, 'stack/edge/tls/internal'), 'two')
    writeFileSync(join(release, 'stack/edge/start'), '#!/bin/sh', { mode: 0o755 })
    const site = new SiteFolder(join(folder.path, 'site'))

    assert.deepEqual(await site.copyFrom(release, ['stack/edge']), ['stack/edge'])
    assert.deepEqual(await site.copyFrom(release, ['stack/edge']), [])
    writeFileSync(join(site.directory, 'stack/edge/forgotten'), 'old')
    writeFileSync(join(release, 'stack/edge/Caddyfile'), 'changed')
    const before = await site.digestOf(['stack/edge'])
    assert.deepEqual(await site.copyFrom(release, ['stack/edge']), ['stack/edge'])

    assert.equal(await site.read('stack/edge/Caddyfile'), 'changed')
    assert.isUndefined(await site.read('stack/edge/forgotten'))
    assert.notEqual(await site.digestOf(['stack/edge']), before)
    assert.equal(statSync(join(site.directory, 'stack/edge/start')).mode & 0o777, 0o755)
    assert.equal(statSync(join(site.directory, 'stack/edge/Caddyfile')).mode & 0o777, 0o644)
  })

  test('services can read their configuration whatever the umask', async ({ assert, cleanup }) => {
    const before = process.umask(0o077)
    cleanup(() => void process.umask(before))
    const release = join(folder.path, 'release')
    mkdirSync(join(release, 'stack/edge'), { recursive: true })
    writeFileSync(join(release, 'stack/edge/Caddyfile'), 'one')
    const site = new SiteFolder(join(folder.path, 'site'))
    await site.copyFrom(release, ['stack/edge'])
    assert.equal(statSync(join(site.directory, 'stack/edge')).mode & 0o777, 0o755)
    assert.equal(statSync(join(site.directory, 'stack/edge/Caddyfile')).mode & 0o777, 0o644)
  })
})
