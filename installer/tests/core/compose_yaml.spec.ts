import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { parse } from 'yaml'
import { ownerOfVolume } from '../../src/core/data_volumes.js'
import { serviceSecrets } from '../../src/core/service_secrets.js'
import { siteEnvironment } from '../../src/core/site_environment.js'
import { parseSite } from '../../src/core/site/parse_site.js'

const text = readFileSync(new URL('../../../compose.yaml', import.meta.url), 'utf8')
const compose = parse(text, { merge: true })

test.group('compose.yaml and the installer', () => {
  test('know the same secret files', ({ assert }) => {
    const files = Object.values(compose.secrets as Record<string, { file: string }>)
    assert.sameMembers(
      files.map(({ file }) => file.replace('./secrets/', '')),
      serviceSecrets.map(({ file }) => file)
    )
  })

  test('know who owns each volume', ({ assert }) => {
    for (const name of Object.keys(compose.volumes)) {
      assert.match(ownerOfVolume('site', `site_${name}`).owner, /^\d+:\d+$/)
    }
  })

  test('give every volume into the hands of the installer', ({ assert }) => {
    for (const [name, volume] of Object.entries(
      compose.volumes as Record<string, { external?: boolean }>
    )) {
      assert.isTrue(volume.external, name)
    }
  })

  test('every variable that must be set is set', ({ assert }) => {
    const site = parseSite(
      'school: {name: R, time_zone: UTC}\naddress: {host: localhost}\nadmin: {name: A, email: a@b.c}\n',
      'site.yaml'
    )
    const given = Object.keys(siteEnvironment(site, '1.0.0', '172.30.250.0/28'))
    const required = [...text.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name]) => name!)
    assert.isNotEmpty(required)
    assert.includeMembers(given, [...new Set(required)])
  })

  test('trust the proxies of exactly the subnet that the edge is in', ({ assert }) => {
    const usual = [...text.matchAll(/\$\{APP_SUBNET:-([^}]+)\}/g)].map(([, subnet]) => subnet)
    assert.lengthOf(usual, 2)
    assert.lengthOf(new Set(usual), 1)
  })

  test('a secret that two services read is written for each of them, with one value', ({
    assert,
  }) => {
    for (const { file, sameAs } of serviceSecrets.filter((secret) => secret.sameAs)) {
      const source = serviceSecrets.find((secret) => secret.file === sameAs)
      assert.exists(source, file)
      assert.isUndefined(source?.sameAs, file)
    }
  })
})
