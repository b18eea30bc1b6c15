import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { fakeEngine, version } from '../support/fake_engine.js'
import { studentPass } from '../support/cli.js'
import { emptyFolder } from '../support/folder.js'

const site = `school: { name: Riverside, time_zone: Europe/Madrid }
address: { host: pass.riverside.example, bind: 127.0.0.1, http_port: 28080, https_port: 28443 }
admin: { name: Ada, email: ada@riverside.example }
`
const nowhere = { DOCKER_HOST: 'unix:///nowhere/docker.sock' }

test.group('The command line', (group) => {
  let folder: ReturnType<typeof emptyFolder>
  group.each.setup(() => {
    folder = emptyFolder()
    return () => folder.remove()
  })
  const config = (text: string) => {
    const file = join(folder.path, 'site.yaml')
    writeFileSync(file, text)
    return file
  }

  test('version goes to standard output', async ({ assert }) => {
    const { code, stdout, stderr } = await studentPass(['version'])
    assert.equal(code, 0)
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/)
    assert.equal(stderr, '')
  })

  test('an unknown command is usage, with the one that was meant', async ({ assert }) => {
    const { code, stderr } = await studentPass(['instal'])
    assert.equal(code, 2)
    assert.include(stderr, 'Did you mean install?')
  })

  test('missing answers are named by their flags', async ({ assert }) => {
    const { code, stderr } = await studentPass([
      'install',
      '--no-input',
      '--school',
      'R',
      '--site-dir',
      folder.path,
    ])
    assert.equal(code, 2)
    assert.include(
      stderr,
      'Give --time-zone, --host, --admin-name, --admin-email or --config site.yaml.'
    )
  })

  test('a broken site.yaml is named with line and field', async ({ assert }) => {
    const file = config(site.replace('28443', '284430'))
    const { code, stderr } = await studentPass([
      'install',
      '--config',
      file,
      '--yes',
      '--site-dir',
      folder.path,
    ])
    assert.equal(code, 2)
    assert.include(stderr, `${file}:2:`)
    assert.include(stderr, 'address.https_port  must be a whole number from 1 to 65535')
  })

  test('a site.yaml that is not there is named', async ({ assert }) => {
    const { code, stderr } = await studentPass(['install', '--config', '/no/site.yaml', '--yes'])
    assert.equal(code, 2)
    assert.include(stderr, '/no/site.yaml')
  })

  test('a missing Docker fails the checks and leaves nothing behind', async ({ assert }) => {
    const siteDir = join(folder.path, 'site')
    const argv = ['install', '--config', config(site), '--yes', '--site-dir', siteDir]
    const { code, stderr } = await studentPass(argv, { env: nowhere })
    assert.equal(code, 3)
    assert.include(stderr, 'Docker does not answer')
    assert.notMatch(stderr, /^\s+at /m)
    assert.isFalse(existsSync(siteDir))
  })

  test('a Docker that is too old fails the checks by its version', async ({ assert, cleanup }) => {
    const engine = await fakeEngine({
      '/version': version('1.40', '1.12', '19.03.5'),
      '/containers/json': { body: [] },
      '/info': { body: { DockerRootDir: '/' } },
    })
    cleanup(() => engine.stop())
    const argv = [
      'install',
      '--config',
      config(site),
      '--yes',
      '--json',
      '--site-dir',
      join(folder.path, 'site'),
    ]
    const { code, stdout } = await studentPass(argv, { env: { DOCKER_HOST: engine.address } })
    assert.equal(code, 3)
    const { error } = JSON.parse(stdout)
    assert.equal(error.code, 'E_PREFLIGHT')
    assert.include(error.message, 'Docker Engine 19.03.5 is too old')
    assert.include(error.remedy, 'version 25')
  })

  test('a short password is refused before anything happens, and is not shown', async ({
    assert,
  }) => {
    const file = join(folder.path, 'password')
    writeFileSync(file, 'geheim\n')
    const argv = ['install', '--config', config(site), '--yes', '--admin-password-file', file]
    const { code, stderr, stdout } = await studentPass(
      [...argv, '--site-dir', join(folder.path, 'site')],
      { env: nowhere }
    )
    assert.equal(code, 2)
    assert.notInclude(stderr + stdout, 'geheim')
  })

  test('a site that is not there is named, with what to do', async ({ assert }) => {
    const { code, stderr } = await studentPass(['status', '--site-dir', folder.path])
    assert.equal(code, 2)
    assert.include(stderr, `No site is installed in ${folder.path}`)
  })

  test('several sites want a choice', async ({ assert }) => {
    for (const name of ['north', 'south']) {
      mkdirSync(join(folder.path, name))
      writeFileSync(join(folder.path, name, 'site.yaml'), site)
    }
    const { code, stderr } = await studentPass(['status'], {
      env: { STUDENT_PASS_HOME: folder.path },
    })
    assert.equal(code, 2)
    assert.include(stderr, 'north, south')
    assert.include(stderr, '--site NAME')
  })

  test('a site keeps its name', async ({ assert }) => {
    writeFileSync(join(folder.path, 'site.yaml'), site)
    const renamed = join(folder.path, 'renamed.yaml')
    writeFileSync(renamed, `name: other\n${site}`)
    const argv = ['install', '--config', renamed, '--yes', '--site-dir', folder.path]
    const { code, stderr } = await studentPass(argv, { env: nowhere })
    assert.equal(code, 8)
    assert.include(stderr, 'holds the site "student-pass", not "other"')
  })

  test('a time to restore to must be clear', async ({ assert }) => {
    const { code, stderr } = await studentPass([
      'restore',
      '--to',
      'noon',
      '--yes',
      '--site-dir',
      folder.path,
    ])
    assert.equal(code, 2)
    assert.include(stderr, '"noon" is no clear time')
  })
})
