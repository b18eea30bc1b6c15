import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { APP_ROOT } from '#platform/app_root'
import { environmentRules } from '#start/env'
import { parse } from 'yaml'
import { environmentExample } from '#start/env_example'
import { readSecretFiles, type SecretUnreadable } from '#start/secret_files'

test.group('The environment', () => {
  test('.env.example names every variable, and is the one that "node ace env:example" writes', async ({
    assert,
  }) => {
    const written = await readFile(new URL('.env.example', APP_ROOT), 'utf8')
    assert.equal(written, environmentExample())
    const names = [...written.matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name)
    assert.sameMembers(names, Object.keys(environmentRules))
  })

  test('a value file:… is read from the file, without the newline at its end', async ({
    assert,
    cleanup,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'secret-'))
    cleanup(() => rm(folder, { recursive: true }))
    await writeFile(join(folder, 'key'), 'the secret\n')
    const environment: NodeJS.ProcessEnv = {
      APP_KEY: `file:${folder}/key`,
      APP_URL: 'file:/untouched',
    }
    readSecretFiles(environment, ['APP_KEY', 'REDIS_URL'])
    assert.deepEqual(environment, { APP_KEY: 'the secret', APP_URL: 'file:/untouched' })
  })

  test('a file that cannot be read is named, with the remedy', ({ assert }) => {
    const missing = () => readSecretFiles({ APP_KEY: 'file:/nowhere/key' }, ['APP_KEY'])
    assert.throws(missing, 'APP_KEY names file:/nowhere/key, which cannot be read')
    try {
      missing()
    } catch (error) {
      assert.equal((error as SecretUnreadable).code, 'E_SECRET_UNREADABLE')
      assert.include((error as SecretUnreadable).help, 'uid')
    }
  })

  test('compose.yaml gives the application exactly these variables', async ({ assert }) => {
    const compose = parse(await readFile(new URL('../compose.yaml', APP_ROOT), 'utf8'), {
      merge: true,
    })
    const setByTheImage = ['SOURCE_COMMIT']
    for (const service of ['web-blue', 'web-green', 'worker', 'migrate']) {
      const given = Object.keys(compose.services[service].environment)
      assert.sameMembers([...given, ...setByTheImage], Object.keys(environmentRules), service)
    }
  })

  test('no file but start/env.ts reads the process environment', async ({ assert }) => {
    const { glob } = await import('node:fs/promises')
    const readers: string[] = []
    for await (const file of glob('{app,config,providers,start,commands,database}/**/*.ts', {
      cwd: APP_ROOT.pathname,
    })) {
      const source = await readFile(new URL(file, APP_ROOT), 'utf8')
      if (source.includes('process.env')) readers.push(file)
    }
    assert.deepEqual(readers, ['start/env.ts'])
  })
})
