import { test } from '@japa/runner'
import {
  execArguments,
  projectArguments,
  runArguments,
  upArguments,
} from '../../src/adapters/compose/arguments.js'
import { composeFileFrom } from '../../src/adapters/compose/compose_file.js'
import { lastJson } from '../../src/adapters/pgbackrest/last_json.js'

test.group('The Compose plugin', () => {
  test('is called for one project in one folder', ({ assert }) => {
    assert.equal(
      projectArguments('riverside', '/srv/riverside').join(' '),
      'compose --project-name riverside --project-directory /srv/riverside --file /srv/riverside/compose.yaml --ansi never --progress plain'
    )
  })

  test('starts without fetching or building anything, and waits', ({ assert }) => {
    assert.equal(
      upArguments({ services: ['postgres'], noDependencies: true, timeout: 60 }).join(' '),
      'up --detach --wait --wait-timeout 60 --pull never --no-build --no-deps postgres'
    )
  })

  test('runs one-off commands without a terminal and removes their container', ({ assert }) => {
    const argv = runArguments({ service: 'worker', command: ['node', 'ace.js', 'list'] })
    assert.equal(argv.join(' '), 'run --rm --no-deps --no-TTY worker node ace.js list')
    assert.deepEqual(execArguments({ service: 'edge', command: ['true'] }), [
      'exec',
      '--no-TTY',
      'edge',
      'true',
    ])
  })

  test('tells what compose.yaml needs of the machine', ({ assert }) => {
    const file = composeFileFrom(
      {
        services: {
          'edge': {
            image: 'caddy:2.11',
            volumes: [
              { type: 'bind', source: '/site/stack/edge' },
              { type: 'bind', source: '/etc/localtime' },
              { type: 'volume', source: 'edge' },
            ],
          },
          'migrate': { image: 'app:1', profiles: ['once'] },
          'web-blue': { image: 'app:1' },
        },
        volumes: {
          edge: { name: 'riverside_edge', external: true },
          cache: { name: 'riverside_cache' },
        },
      },
      '/site'
    )
    assert.deepEqual(file, {
      startedServices: ['edge', 'web-blue'],
      images: ['caddy:2.11', 'app:1'],
      externalVolumes: ['riverside_edge'],
      mounts: [{ service: 'edge', source: 'stack/edge' }],
    })
  })

  test('the answer of a script is its last line of JSON', ({ assert }) => {
    assert.deepEqual(lastJson('starting\n{"label":"a"}\n\n'), { label: 'a' })
    assert.isUndefined(lastJson('nothing\n12\n'))
  })
})
