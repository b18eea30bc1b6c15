import { createServer, type AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { ComposePlugin } from '../../src/adapters/compose/compose_plugin.js'
import { DockerContainers } from '../../src/adapters/docker/docker_containers.js'
import { linuxHost } from '../../src/adapters/host/linux_host.js'
import type { Check, CheckContext } from '../../src/checks/check.js'
import { disk } from '../../src/checks/disk.js'
import { dockerApiVersion } from '../../src/checks/docker_api_version.js'
import { dockerReachable } from '../../src/checks/docker_reachable.js'
import { memory } from '../../src/checks/memory.js'
import { portsFree } from '../../src/checks/ports_free.js'
import { runChecks } from '../../src/checks/run_checks.js'
import { fakeEngine, version } from '../support/fake_engine.js'

const container = (project: string, port: number) => ({
  Id: 'abc',
  Names: [`/${project}-edge-1`],
  Image: 'caddy:2.11',
  ImageID: 'sha256:1',
  Labels: { 'com.docker.compose.project': project, 'com.docker.compose.service': 'edge' },
  State: 'running',
  Status: 'Up 4 minutes (healthy)',
  Created: 0,
  Ports: [{ IP: '127.0.0.1', PrivatePort: 8443, PublicPort: port, Type: 'tcp' }],
})

function context(difference: Partial<CheckContext> = {}): CheckContext {
  return {
    containers: new DockerContainers(),
    compose: new ComposePlugin('riverside', '/nowhere', {}),
    host: linuxHost,
    project: 'riverside',
    bind: '127.0.0.1',
    ports: { httpPort: 1, httpsPort: 2 },
    siteDirectory: '/tmp/not/there/yet',
    memoryNeeded: 1,
    missingImages: async () => 0,
    ...difference,
  }
}

async function busyPort(cleanup: (work: () => void) => void) {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanup(() => void server.close())
  return (server.address() as AddressInfo).port
}

test.group('Checks', (group) => {
  group.each.setup(() => {
    const before = process.env.DOCKER_HOST
    return () => {
      if (before === undefined) delete process.env.DOCKER_HOST
      else process.env.DOCKER_HOST = before
    }
  })

  const outcome = async (check: Check, given: CheckContext) => {
    const result = await check.run(given)
    return {
      state: result.state,
      text: `${result.message} | ${'remedy' in result ? result.remedy : ''}`,
    }
  }

  test('a Docker that does not run is reported with what to do', async ({ assert }) => {
    process.env.DOCKER_HOST = 'unix:///nowhere/docker.sock'
    const { state, text } = await outcome(dockerReachable, context())
    assert.equal(state, 'failed')
    assert.match(text, /systemctl start docker/)
  })

  test('an engine that speaks {0} at most and {1} at least: {2}')
    .with([
      ['1.43', '1.12', 'failed', /too old.*Update Docker Engine/],
      ['1.45', '1.24', 'ok', /1\.24 to 1\.45/],
      ['1.60', '1.50', 'failed', /no longer speaks.*newer version of student-pass/],
    ] as [string, string, string, RegExp][])
    .run(async ({ assert, cleanup }, [newest, oldest, expected, words]) => {
      const engine = await fakeEngine({ '/version': version(newest, oldest) })
      cleanup(() => engine.stop())
      process.env.DOCKER_HOST = engine.address
      const { state, text } = await outcome(dockerApiVersion, context())
      assert.equal(state, expected)
      assert.match(text, words)
    })

  test('a busy port is reported with its owner and the flag that avoids it', async ({
    assert,
    cleanup,
  }) => {
    const engine = await fakeEngine({ '/containers/json': { body: [] } })
    cleanup(() => engine.stop())
    process.env.DOCKER_HOST = engine.address
    const httpsPort = await busyPort(cleanup)
    const { state, text } = await outcome(portsFree, context({ ports: { httpPort: 1, httpsPort } }))
    assert.equal(state, 'failed')
    assert.include(text, `(process ${process.pid}) uses port ${httpsPort}`)
    assert.include(text, '--https-port')
  })

  test('a port that a container of another project has is reported with the container', async ({
    assert,
    cleanup,
  }) => {
    const engine = await fakeEngine({ '/containers/json': { body: [container('other', 28_443)] } })
    cleanup(() => engine.stop())
    process.env.DOCKER_HOST = engine.address
    // The engine's list is filtered by project; this one always gives the same container.
    const containers = Object.assign(new DockerContainers(), {})
    const list = containers.list.bind(containers)
    containers.list = async (project?: string) => (project === 'riverside' ? [] : list(project))
    const ports = { httpPort: 1, httpsPort: 28_443 }
    const { state, text } = await outcome(portsFree, context({ containers, ports }))
    assert.equal(state, 'failed')
    assert.include(text, 'The container other-edge-1 uses port 28443')
  })

  test('a port that the site itself has is free for it', async ({ assert, cleanup }) => {
    const port = await busyPort(cleanup)
    const engine = await fakeEngine({
      '/containers/json': { body: [container('riverside', port)] },
    })
    cleanup(() => engine.stop())
    process.env.DOCKER_HOST = engine.address
    const { state } = await outcome(portsFree, context({ ports: { httpPort: 1, httpsPort: port } }))
    assert.equal(state, 'ok')
  })

  test('an address of another machine is refused', async ({ assert, cleanup }) => {
    const engine = await fakeEngine({ '/containers/json': { body: [] } })
    cleanup(() => engine.stop())
    process.env.DOCKER_HOST = engine.address
    const { state, text } = await outcome(portsFree, context({ bind: '192.0.2.1' }))
    assert.equal(state, 'failed')
    assert.match(text, /no address 192\.0\.2\.1.*--bind/)
  })

  test('more memory than the machine has is refused', async ({ assert }) => {
    process.env.DOCKER_HOST = 'unix:///nowhere/docker.sock'
    const { state, text } = await outcome(memory, context({ memoryNeeded: 1e15 }))
    assert.equal(state, 'failed')
    assert.match(text, /needs 1000000\.0 GB.*--no-grafana/)
  })

  test('more room than the disk has is refused', async ({ assert, cleanup }) => {
    const engine = await fakeEngine({ '/info': { body: { DockerRootDir: '/' } } })
    cleanup(() => engine.stop())
    process.env.DOCKER_HOST = engine.address
    const { state, text } = await outcome(disk, context({ missingImages: async () => 1e6 }))
    assert.equal(state, 'failed')
    assert.match(text, /^\/ has .* left; 400002\.0 GB are needed/)
  })

  test('one that needs a failed one is skipped', async ({ assert }) => {
    process.env.DOCKER_HOST = 'unix:///nowhere/docker.sock'
    const reports = await runChecks(context(), [dockerReachable, dockerApiVersion, portsFree])
    assert.deepEqual(
      reports.map(({ result }) => result.state),
      ['failed', 'skipped', 'skipped']
    )
  })
})
