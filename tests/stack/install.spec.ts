import { createServer } from 'node:net'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { Browser, signedIn } from './support/browser.js'
import { whyNoDocker } from './support/machine.js'
import { theSite } from './support/stage.js'
import { adminEmail, adminPassword, host } from './support/test_site.js'

test.group('Installing', (group) => {
  group.tap((each) => each.skip(whyNoDocker() !== undefined, whyNoDocker()))

  test('a busy port is named with its owner, and nothing is left behind', async ({
    assert,
    cleanup,
  }) => {
    const site = await theSite()
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(site.httpsPort, '127.0.0.1', resolve))
    cleanup(() => void server.close())

    const { code, stderr } = await site.install()
    assert.equal(code, 3)
    assert.include(stderr, `(process ${process.pid}) uses port ${site.httpsPort}`)
    assert.isFalse(existsSync(site.directory))
  })

  test('a missing image that no registry gives is named, and nothing is started', async ({
    assert,
    cleanup,
  }) => {
    const site = await theSite()
    const file = join(site.checkout, 'compose.yaml')
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, before.replace('image: caddy:', 'image: registry.invalid/caddy:'))
    cleanup(() => writeFileSync(file, before))

    const { code, stdout } = await site.install(['--json'])
    const { error } = JSON.parse(stdout)
    assert.equal(code, 3)
    assert.equal(error.code, 'E_IMAGE_MISSING')
    assert.match(error.message, /registry\.invalid\/caddy:[\d.]+ is not on this machine/)
    assert.include(error.remedy, 'docker load')
    assert.equal(await site.volumes(), '')
  })

  test('the plan names what would be done, and does nothing', async ({ assert }) => {
    const site = await theSite()
    const { code, stdout } = await site.install(['--plan'])
    assert.equal(code, 0)
    if (!process.env.STACK_VERSION) assert.include(stdout, `build student-pass/app:${site.version}`)
    assert.include(stdout, `create the volume ${site.name}_postgres`)
    assert.equal(await site.volumes(), '')
  })

  test('one command brings up the site', async ({ assert }) => {
    const site = await theSite()
    const { code, stdout, stderr } = await site.install(['--json'])
    assert.equal(code, 0, stderr.slice(-4000) + stdout)
    const report = JSON.parse(stdout)
    assert.isTrue(report.changed)
    assert.equal(report.address, `https://${host}:${site.httpsPort}`)
    assert.isTrue(existsSync(report.certificate_authority))
  })

  test('the administrator signs in through the edge, by TLS with the site’s own authority', async ({
    assert,
  }) => {
    const site = await theSite()
    const place = { host, port: site.httpsPort, authority: site.authority }
    const admin = await signedIn(place, adminEmail, adminPassword)
    const { status, body } = await admin.get('/api/v1/session')
    assert.equal(status, 200)
    assert.include(JSON.stringify(body), adminEmail)
  })

  test('a wrong password is refused', async ({ assert }) => {
    const site = await theSite()
    const place = { host, port: site.httpsPort, authority: site.authority }
    await assert.rejects(
      () => signedIn(place, adminEmail, 'a wrong sentence'),
      /could not sign in: 4\d\d/
    )
  })

  test('without that authority there is no connection', async ({ assert }) => {
    const site = await theSite()
    const stranger = new Browser({ host, port: site.httpsPort, authority: await otherAuthority() })
    await assert.rejects(() => stranger.get('/health/ready'), /certificate/)
  })

  test('status tells that all is well, and has no backup yet', async ({ assert }) => {
    const site = await theSite()
    const { code, stdout } = await site.studentPass(['status', '--json'])
    const status = JSON.parse(stdout)
    assert.equal(code, 0)
    assert.equal(status.schema, 1)
    assert.isTrue(status.healthy)
    assert.equal(status.version, site.version)
    assert.isNull(status.last_backup)
    assert.includeMembers(
      status.services.map(({ service }: { service: string }) => service),
      [
        'edge',
        'web-blue',
        'worker',
        'postgres',
        'redis',
        'prometheus',
        'alertmanager',
        'postgres-exporter',
      ]
    )
  })

  test('secret files belong to their services, and the password is in none', async ({ assert }) => {
    const site = await theSite()
    const owner = (file: string) => statSync(join(site.directory, 'secrets', file))
    assert.equal(owner('app/app_key').uid, 1000)
    assert.equal(owner('postgres/app_password').uid, 999)
    assert.equal(owner('app/app_key').mode & 0o777, 0o400)
    assert.notInclude(readFileSync(join(site.directory, 'journal.jsonl'), 'utf8'), adminPassword)
    assert.notInclude(readFileSync(join(site.directory, 'site.yaml'), 'utf8'), adminPassword)
  })
})

// Any certificate that signed nothing here.
async function otherAuthority() {
  const { rootCertificates } = await import('node:tls')
  return rootCertificates[0]!
}
