import { readFile } from 'node:fs/promises'
import { test } from '@japa/runner'
import { APP_ROOT } from '#platform/app_root'
import { environmentRules } from '#start/env'
import { environmentExample } from '#start/env_example'

test.group('The environment', () => {
  test('.env.example names every variable, and is the one that "node ace env:example" writes', async ({
    assert,
  }) => {
    const written = await readFile(new URL('.env.example', APP_ROOT), 'utf8')
    assert.equal(written, environmentExample())
    const names = [...written.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
    assert.sameMembers(names, Object.keys(environmentRules))
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
    assert.deepEqual(readers, [])
  })
})
