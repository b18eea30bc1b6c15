import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { containersOf, inspected, statusOfProcess } from './support/containers.js'
import { whyNoDocker } from './support/machine.js'
import { must, run } from './support/programs.js'
import { theSchool, theSite } from './support/stage.js'
import { adminPassword, type TestSite } from './support/test_site.js'

const netBindService = '0000000000000400'

test.group('Every running container', (group) => {
  group.tap((each) => each.skip(whyNoDocker() !== undefined, whyNoDocker()))

  test('runs as a user other than root, in the kernel’s view too', async ({ assert }) => {
    const containers = await containersOf((await theSite()).name)
    assert.lengthOf(containers, 8)
    for (const { service, user, pid } of containers) {
      assert.match(user, /^[1-9]\d*:\d+$/, service)
      const ids = statusOfProcess(pid, 'Uid')?.split(/\s+/) ?? []
      assert.lengthOf(ids, 4)
      assert.notInclude(ids, '0', service)
    }
  })

  test('cannot write to its own file system', async ({ assert }) => {
    for (const { service, name, readOnly } of await containersOf((await theSite()).name)) {
      assert.isTrue(readOnly, service)
      const attempt = await run('docker', ['exec', '--user', '0', name, 'touch', '/bin/probe'])
      assert.notEqual(attempt.code, 0, service)
      assert.match(attempt.stderr + attempt.stdout, /read-only file system/i, service)
    }
  })

  test('has no capabilities, but for the edge’s one, and can gain none', async ({ assert }) => {
    for (const container of await containersOf((await theSite()).name)) {
      const { service, pid } = container
      const isEdge = service === 'edge'
      assert.deepEqual(container.capabilitiesDropped, ['ALL'], service)
      assert.lengthOf(container.capabilitiesAdded, isEdge ? 1 : 0, service)
      assert.include(container.securityOptions, 'no-new-privileges:true', service)
      assert.equal(statusOfProcess(pid, 'NoNewPrivs'), '1', service)
      const allowed = isEdge ? ['0000000000000000', netBindService] : ['0000000000000000']
      assert.include(allowed, statusOfProcess(pid, 'CapEff') ?? '', service)
      assert.equal(
        statusOfProcess(pid, 'CapBnd'),
        isEdge ? netBindService : '0000000000000000',
        service
      )
    }
  })

  test('has a limit of memory', async ({ assert }) => {
    for (const { service, memoryLimit } of await containersOf((await theSite()).name)) {
      assert.isAbove(memoryLimit, 0, service)
    }
  })

  test('publishes no port, but for the edge, and that on the address asked for', async ({
    assert,
  }) => {
    const site = await theSite()
    for (const { service, published } of await containersOf(site.name)) {
      assert.lengthOf(published, service === 'edge' ? 2 : 0, service)
    }
    const listening = await must('docker', ['port', `${site.name}-edge-1`])
    assert.sameMembers(
      listening.split('\n').map((line) => line.split(' -> ')[1]!),
      [`127.0.0.1:${site.httpPort}`, `127.0.0.1:${site.httpsPort}`]
    )
  })
})

test.group('The database network', (group) => {
  group.tap((each) => each.skip(whyNoDocker() !== undefined, whyNoDocker()))

  test('has no way out of this machine, where the usual network has one', async ({
    assert,
    cleanup,
  }) => {
    const site = await theSite()
    const server = createServer((socket) => socket.end())
    await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
    cleanup(() => void server.close())
    const { port } = server.address() as AddressInfo

    assert.equal(await reaches(site, 'bridge', port), 'reached')
    assert.match(
      await reaches(site, `${site.name}_data`, port),
      /ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|timeout/
    )
  })

  test('is the only one of the database and of Redis', async ({ assert }) => {
    const site = await theSite()
    const containers = await containersOf(site.name)
    for (const service of ['postgres', 'redis']) {
      const found = containers.find((container) => container.service === service)
      assert.deepEqual(found?.networks, [`${site.name}_data`], service)
    }
  })
})

test.group('Secrets', (group) => {
  group.tap((each) => each.skip(whyNoDocker() !== undefined, whyNoDocker()))

  test('are neither in docker inspect, nor in logs, nor in the files beside them', async ({
    assert,
  }) => {
    const site = await theSite()
    const values = [...secretValues(site), ...(await theSchool()).secrets, adminPassword]
    assert.isAbove(values.length, 8)
    const places = {
      inspect: await inspected(site.name),
      logs: await site.compose(['logs', '--no-color']),
      journal: readFileSync(join(site.directory, 'journal.jsonl'), 'utf8'),
      environment: readFileSync(join(site.directory, '.env'), 'utf8'),
      answers: readFileSync(join(site.directory, 'site.yaml'), 'utf8'),
    }
    assert.isAbove(places.logs.length, 1000)
    for (const [place, text] of Object.entries(places)) {
      const found = values.filter((value) => text.includes(value))
      assert.lengthOf(found, 0, `${found.length} secrets in ${place}`)
    }
  })
})

/** Tries to reach this machine from a container in a network. */
async function reaches(site: TestSite, network: string, port: number) {
  const script = `const s = require('net').connect({ host: '${ownAddress()}', port: ${port}, timeout: 5000 });
    s.on('connect', () => { console.log('reached'); process.exit() });
    s.on('timeout', () => { console.log('timeout'); process.exit() });
    s.on('error', (error) => { console.log(error.code); process.exit() })`
  const image = `student-pass/app:${site.version}`
  const argv = [
    'run',
    '--rm',
    '--network',
    network,
    '--entrypoint',
    'node',
    '--env',
    'NODE_OPTIONS=',
    image,
    '-e',
    script,
  ]
  return must('docker', argv)
}

// An address of this machine that is neither loopback nor one of Docker's.
function ownAddress() {
  const found = Object.entries(networkInterfaces())
    .filter(([name]) => !/^(lo|docker|br-|veth)/.test(name))
    .flatMap(([, addresses]) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)
  if (!found) throw new Error('this machine has no address of its own')
  return found.address
}

function secretValues(site: TestSite) {
  const folder = join(site.directory, 'secrets')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return files
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
}
