import { test } from '@japa/runner'
import { passwordIssue } from '../../src/core/admin_password.js'
import { imagePlan } from '../../src/core/image_plan.js'
import { counted, duration, gigabytes } from '../../src/core/quantities.js'
import { parseTarget, RestoreTimeUnclear } from '../../src/core/restore_target.js'
import { parseSite } from '../../src/core/site/parse_site.js'
import { originOf } from '../../src/core/site/site.js'
import {
  parseEnvironment,
  renderEnvironment,
  siteEnvironment,
} from '../../src/core/site_environment.js'
import { isSiteName } from '../../src/core/site_name.js'

test.group('Small rules', () => {
  test('a time to restore to is turned into UTC', ({ assert }) => {
    assert.equal(parseTarget('2026-03-01T10:30:00+01:00'), '2026-03-01T09:30:00.000Z')
    assert.equal(parseTarget('latest'), 'latest')
  })

  test('no clear time to restore to: "{$self}"')
    .with(['2026-03-01T10:30:00', 'yesterday', '2026-13-01T10:30:00Z', ''])
    .run(({ assert }, given) => {
      assert.throws(() => parseTarget(given), RestoreTimeUnclear)
    })

  test('the usual port is not part of the address', ({ assert }) => {
    assert.equal(originOf({ host: 'pass.example', httpsPort: 443 }), 'https://pass.example')
    assert.equal(originOf({ host: 'pass.example', httpsPort: 8443 }), 'https://pass.example:8443')
  })

  test('the environment is read as it was written', ({ assert }) => {
    const site = parseSite(
      'school: {name: R, time_zone: UTC}\naddress: {host: localhost}\nadmin: {name: A, email: a@b.c}\n',
      'site.yaml'
    )
    const variables = siteEnvironment(site, '1.2.3', '172.30.250.0/28')
    assert.deepEqual(parseEnvironment(renderEnvironment(variables)), variables)
    assert.equal(variables.COMPOSE_PROFILES, 'grafana')
  })

  test('our images are built, the others fetched', ({ assert }) => {
    const plan = imagePlan(
      ['caddy:2.11', 'student-pass/app:1.0.0', 'student-pass/postgres:1.0.0'],
      '1.0.0'
    )
    assert.deepEqual(plan.pull, ['caddy:2.11'])
    assert.deepEqual(
      plan.build.map(({ dockerfile }) => dockerfile),
      ['stack/app/Dockerfile', 'stack/postgres/Dockerfile']
    )
  })

  test('the name of a site is also that of volumes: {0} is {1}')
    .with([
      ['riverside-2', true],
      ['Riverside', false],
      ['-x', false],
      ['a b', false],
      ['', false],
    ] as [string, boolean][])
    .run(({ assert }, [name, good]) => {
      assert.equal(isSiteName(name), good)
    })

  test('a short password is refused, a sentence is not', ({ assert }) => {
    assert.match(passwordIssue('elevenchars') ?? '', /at least 12/)
    assert.isUndefined(passwordIssue('four words make one'))
  })

  test('amounts are written as people read them', ({ assert }) => {
    assert.equal(gigabytes(321e6), '321 MB')
    assert.equal(gigabytes(1.54e9), '1.5 GB')
    assert.equal(duration(64_400), '1 min 4 s')
    assert.equal(counted(1, 'image'), '1 image')
    assert.equal(counted(0, 'image'), '0 images')
  })
})
