import { spawnSync } from 'node:child_process'
import { test } from '@japa/runner'
import { buildArguments } from '../../src/adapters/docker/build_image.js'
import { DockerContainers } from '../../src/adapters/docker/docker_containers.js'
import { DockerUnreachable, ImageMissing } from '../../src/adapters/docker/failures.js'
import { ownershipCommands } from '../../src/adapters/docker/give_ownership.js'
import { fakeEngine } from '../support/fake_engine.js'

const never = new AbortController().signal

test.group('The Docker engine', (group) => {
  group.each.setup(() => {
    const before = process.env.DOCKER_HOST
    return () => {
      if (before === undefined) delete process.env.DOCKER_HOST
      else process.env.DOCKER_HOST = before
    }
  })

  test('that is not there is unreachable', async ({ assert }) => {
    process.env.DOCKER_HOST = 'unix:///nowhere/docker.sock'
    await assert.rejects(() => new DockerContainers().version(), DockerUnreachable)
  })

  test('a pull whose stream ends in an error has failed, though the answer began with 200', async ({
    assert,
    cleanup,
  }) => {
    const message = 'failed to resolve reference: dial tcp: lookup registry.example: no such host'
    const engine = await fakeEngine({
      '/images/create': {
        lines: [
          { status: 'Pulling from library/caddy', id: '2.11' },
          { status: 'Downloading', id: 'a', progressDetail: { current: 5e6, total: 2e7 } },
          { errorDetail: { message }, error: message },
        ],
      },
    })
    cleanup(() => engine.stop())
    process.env.DOCKER_HOST = engine.address
    const shown: string[] = []
    try {
      await new DockerContainers().pull('caddy:2.11', (text) => shown.push(text), never)
      assert.fail('the pull succeeded')
    } catch (error) {
      assert.instanceOf(error, ImageMissing)
      assert.include((error as ImageMissing).message, 'caddy:2.11')
      assert.deepEqual((error as ImageMissing).details, [message])
      assert.equal((error as ImageMissing).exitCode, 3)
    }
    assert.include(shown.join('\n'), '5 MB of 20 MB')
  })

  test('a pull that the engine refuses at once names the image', async ({ assert, cleanup }) => {
    const engine = await fakeEngine({
      '/images/create': { status: 404, body: { message: 'manifest unknown' } },
    })
    cleanup(() => engine.stop())
    process.env.DOCKER_HOST = engine.address
    await assert.rejects(() => new DockerContainers().pull('x/y:1', () => {}, never), /x\/y:1/)
  })

  test('an image that is not here is no error', async ({ assert, cleanup }) => {
    const engine = await fakeEngine({})
    cleanup(() => engine.stop())
    process.env.DOCKER_HOST = engine.address
    assert.isUndefined(await new DockerContainers().imageId('caddy:2.11'))
  })

  test('a file that cannot be given away is not passed over', ({ assert }) => {
    const rules = ['lost', 'found'].map((inside) => ({
      source: '/secrets',
      inside,
      owner: '999:999',
      mode: '0400',
    }))
    const script = (failing: string) => [
      `chown() { [ "$2" != '${failing}' ]; }`,
      'chmod() { :; }',
      ...ownershipCommands(rules, ['/secrets']),
    ]
    const run = (failing: string) =>
      spawnSync('/bin/sh', ['-euc', script(failing).join('\n')]).status
    assert.equal(run('none'), 0)
    assert.equal(run('/give/0/lost'), 1)
  })

  test('a build gets its arguments, and its certificates as a secret', ({ assert }) => {
    const argv = buildArguments({
      name: 'student-pass/app:1.0.0',
      dockerfile: 'stack/app/Dockerfile',
      context: '/checkout',
      buildArguments: ['NPM_REGISTRY=https://npm.school.example'],
      labels: { a: 'b' },
      caFile: '/etc/ca.pem',
    })
    assert.equal(
      argv.join(' '),
      'build --progress plain --provenance false --file /checkout/stack/app/Dockerfile --tag student-pass/app:1.0.0 ' +
        '--build-arg NPM_REGISTRY=https://npm.school.example --label a=b --secret id=ca,src=/etc/ca.pem /checkout'
    )
  })
})
