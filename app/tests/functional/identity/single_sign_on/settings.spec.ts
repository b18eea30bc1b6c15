import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import UserSession from '#identity/models/user_session'
import School from '#identity/models/school'
import { staff } from '#tests/client'
import { givenProvider, SETTINGS, type GivenProvider } from '#tests/oidc_provider'
import { signInBy, visitor } from '#tests/sign_in_elsewhere'
import { newUser } from '#tests/users'

const PROVIDERS = '/api/v1/admin/identity-providers'
const BY_EMAIL = { links_by_email: true, email_domains: ['demo.school'] }
const named = (issuer = 'https://accounts.google.com') => ({
  ...SETTINGS,
  name: `Sign-in ${randomUUID()}`,
  issuer,
})

test.group('The settings of a sign-in service', (group) => {
  const running: GivenProvider[] = []
  group.each.teardown(async () => {
    await Promise.all(running.splice(0).map((provider) => provider.stop()))
  })

  async function given(...settings: Parameters<typeof givenProvider>) {
    const provider = await givenProvider(...settings)
    running.push(provider)
    return provider
  }

  test('never show the secret, nor keep it in the clear, nor write it to the audit', async ({
    assert,
  }) => {
    const admin = await staff()
    const added = await admin.post(PROVIDERS, named())
    const { id, callback } = added.body.identity_provider
    assert.match(callback, new RegExp(`/api/v1/session/single-sign-on/${id}/callback$`))
    const changed = await admin.patch(`${PROVIDERS}/${id}`, { client_secret: 'another secret' })
    assert.equal(changed.status, 200)

    const listed = await admin.get(PROVIDERS)
    const stored = await db.from('identity_providers').where('id', id)
    const audit = await db.from('audit_events').where('subject_id', id)
    assert.lengthOf(audit, 2)
    for (const seen of [added.body, changed.body, listed.body, stored, audit]) {
      assert.notInclude(JSON.stringify(seen), SETTINGS.client_secret)
      assert.notInclude(JSON.stringify(seen), 'another secret')
    }
  })

  test('refuse what would let in the whole world', async ({ assert }) => {
    const admin = await staff()
    for (const settings of [{ links_by_email: true }, { creates: 'students' }]) {
      const { status, body } = await admin.post(PROVIDERS, { ...named(), ...settings })
      assert.equal(status, 422)
      assert.equal(body.error.code, 'E_EMAIL_DOMAINS_MISSING')
    }
    const role = { role_claim: 'groups', role_map: [{ value: 'Heads', role: 'admin' }] }
    const { status } = await admin.post(PROVIDERS, { ...named(), ...role })
    assert.equal(status, 422, 'no administrator by a claim')
  })

  test('refuse an issuer that is no address of the web', async ({ assert }) => {
    const admin = await staff()
    for (const issuer of ['accounts.google.com', 'file:///etc/passwd', 'https://a.example/?b=c']) {
      assert.equal((await admin.post(PROVIDERS, named(issuer))).status, 422, issuer)
    }
  })

  test('want the password again after a while', async ({ assert }) => {
    const { email } = await newUser(['admin'])
    const { signedIn } = await import('#tests/client')
    const admin = await signedIn(email)
    const { body } = await admin.get('/api/v1/session')
    await UserSession.query()
      .where('userId', body.user.id)
      .update({ confirmedAt: new Date(Date.now() - 3_600_000) })
    const answer = await admin.post(PROVIDERS, named())
    assert.equal(answer.status, 403)
    assert.equal(answer.body.error.code, 'E_CONFIRMATION_NEEDED')
  })

  test('of another school are not found', async ({ assert }) => {
    const admin = await staff()
    const { body } = await admin.post(PROVIDERS, named())
    const { id } = body.identity_provider
    const other = await School.create({ name: 'Other', timeZone: 'UTC' })
    await db.from('identity_providers').where('id', id).update({ school_id: other.id })
    assert.equal((await admin.patch(`${PROVIDERS}/${id}`, { enabled: false })).status, 404)
    assert.equal((await admin.delete(`${PROVIDERS}/${id}`)).status, 404)
    assert.equal((await admin.post(`${PROVIDERS}/${id}/check`, {})).status, 404)
    const client = await visitor()
    assert.equal((await client.post(`/api/v1/session/single-sign-on/${id}`, {})).status, 404)
  })

  test('are checked by asking the service, which may be away or another', async ({ assert }) => {
    const provider = await given()
    const admin = await staff()
    const check = async (id: string) => (await admin.post(`${PROVIDERS}/${id}/check`, {})).body
    assert.deepEqual(await check(provider.id), { problem: null })

    const wrong = provider.issuer.replace('127.0.0.1', '127.0.0.2')
    for (const [issuer, problem] of [
      [`${provider.issuer}/elsewhere`, 'E_PROVIDER_UNREACHABLE'],
      [wrong, 'E_PROVIDER_UNREACHABLE'],
      ['https://169.254.169.254', 'E_PROVIDER_FORBIDDEN'],
      ['https://10.0.0.1', 'E_PROVIDER_FORBIDDEN'],
      ['http://accounts.google.com', 'E_PROVIDER_FORBIDDEN'],
    ]) {
      const { body } = await admin.post(PROVIDERS, named(issuer))
      assert.deepEqual(await check(body.identity_provider.id), { problem }, issuer)
    }
  })

  test('sign everybody out who came by a service that is switched off or removed', async ({
    assert,
  }) => {
    const admin = await staff()
    for (const end of ['switch off', 'remove']) {
      const user = await newUser()
      const provider = await given(BY_EMAIL)
      provider.person = { sub: randomUUID(), email: user.email, email_verified: true }
      const client = await visitor()
      assert.equal(await signInBy(client, provider), '/')
      const path = `${PROVIDERS}/${provider.id}`
      if (end === 'remove') assert.equal((await admin.delete(path)).status, 204)
      else assert.equal((await admin.patch(path, { enabled: false })).status, 200)
      assert.isNull((await client.get('/api/v1/session')).body.user, end)
    }
  })
})
