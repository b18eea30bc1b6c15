import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import ExternalIdentity from '#identity/single_sign_on/models/external_identity'
import User from '#identity/models/user'
import { givenProvider, type GivenProvider } from '#tests/oidc_provider'
import { signInBy, visitor } from '#tests/sign_in_elsewhere'
import { newStudent } from '#tests/students'
import { newUser } from '#tests/users'

const refused = (reason: string) => `/sign-in?single_sign_on=${reason}`
const BY_EMAIL = { links_by_email: true, email_domains: ['demo.school'] }

test.group('The first sign-in by a provider', (group) => {
  const running: GivenProvider[] = []
  group.each.teardown(async () => {
    await Promise.all(running.splice(0).map((provider) => provider.stop()))
  })

  async function given(...settings: Parameters<typeof givenProvider>) {
    const provider = await givenProvider(...settings)
    running.push(provider)
    provider.person = { sub: randomUUID(), email_verified: true }
    return provider
  }

  test('leads to the account with the verified e-mail address, later ones by subject alone', async ({
    assert,
  }) => {
    const user = await newUser()
    const provider = await given(BY_EMAIL)
    provider.person.email = user.email.toUpperCase()
    const client = await visitor()
    assert.equal(await signInBy(client, provider, { next: '/staff/passes' }), '/staff/passes')
    const { body } = await client.get('/api/v1/session')
    assert.equal(body.user.id, user.id)

    const other = await newUser()
    provider.person.email = other.email
    const again = await visitor()
    assert.equal(await signInBy(again, provider), '/')
    assert.equal((await again.get('/api/v1/session')).body.user.id, user.id)

    const session = await db.from('user_sessions').where('user_id', user.id).first()
    assert.equal(session.first_factor, 'single_sign_on')
    const audit = await db.from('audit_events').where('subject_id', user.id).select('action')
    assert.include(
      audit.map(({ action }) => action),
      'external_identity.linked'
    )
  })

  test('reads the e-mail address from userinfo where the ID token has none', async ({ assert }) => {
    const user = await newUser()
    const provider = await given(BY_EMAIL, { inUserinfo: true })
    provider.person.email = user.email
    assert.equal(await signInBy(await visitor(), provider), '/')
  })

  test('does not trust an e-mail address that nobody has verified', async ({ assert }) => {
    const { email, id } = await newUser()
    const provider = await given(BY_EMAIL)
    for (const verified of [false, undefined, 'true', 1]) {
      provider.person = { sub: randomUUID(), email, email_verified: verified }
      const client = await visitor()
      assert.equal(await signInBy(client, provider), refused('email_unverified'), `${verified}`)
      assert.isNull((await client.get('/api/v1/session')).body.user)
    }
    assert.isNull(await ExternalIdentity.findBy('userId', id))
  })

  test('takes no e-mail address of another domain', async ({ assert }) => {
    const { email } = await newUser()
    const provider = await given({ ...BY_EMAIL, email_domains: ['school.example'] })
    provider.person.email = email
    assert.equal(await signInBy(await visitor(), provider), refused('email_elsewhere'))
  })

  test('never leads to an administrator by e-mail address', async ({ assert }) => {
    const admin = await newUser(['staff', 'admin'])
    const provider = await given(BY_EMAIL)
    provider.person.email = admin.email
    assert.equal(await signInBy(await visitor(), provider), refused('link_needed'))
    assert.isNull(await ExternalIdentity.findBy('userId', admin.id))
  })

  test('does not give an account to a second person with the same e-mail address', async ({
    assert,
  }) => {
    const { email } = await newUser()
    const provider = await given(BY_EMAIL)
    provider.person.email = email
    assert.equal(await signInBy(await visitor(), provider), '/')
    provider.person = { ...provider.person, sub: randomUUID() }
    assert.equal(await signInBy(await visitor(), provider), refused('taken'))
  })

  test('links no account by e-mail address unless the provider is set so', async ({ assert }) => {
    const { email } = await newUser()
    const provider = await given({ creates: 'students', email_domains: ['demo.school'] })
    provider.person.email = email
    assert.equal(await signInBy(await visitor(), provider), refused('link_needed'))
    const strict = await given()
    strict.person.email = email
    assert.equal(await signInBy(await visitor(), strict), refused('unknown_account'))
  })

  test('does not open an account that was disabled', async ({ assert }) => {
    const user = await newUser()
    await user.merge({ status: 'disabled' }).save()
    const provider = await given(BY_EMAIL)
    provider.person.email = user.email
    const client = await visitor()
    assert.equal(await signInBy(client, provider), refused('disabled'))
    assert.isNull((await client.get('/api/v1/session')).body.user)
  })

  test('makes an account for a student on the roster, once', async ({ assert }) => {
    const student = await newStudent()
    const email = `${randomUUID()}@demo.school`
    await student.merge({ email: email.toUpperCase() }).save()
    const provider = await given({ creates: 'students', email_domains: ['demo.school'] })
    provider.person = { ...provider.person, email, name: 'Somebody else', groups: ['Teachers'] }
    const clients = [await visitor(), await visitor(), await visitor()]
    const led = await Promise.all(clients.map((client) => signInBy(client, provider)))
    assert.deepEqual(led, ['/', '/', '/'])
    const { body } = await clients[0]!.get('/api/v1/session')
    assert.deepEqual(body.user.roles, ['student'])
    assert.equal(body.user.name, student.fullName)
    await student.refresh()
    assert.equal(student.userId, body.user.id)
  })

  test('makes no account for somebody who is not on the roster', async ({ assert }) => {
    const provider = await given({ creates: 'students', email_domains: ['demo.school'] })
    provider.person.email = `${randomUUID()}@demo.school`
    assert.equal(await signInBy(await visitor(), provider), refused('unknown_account'))
    assert.isNull(await User.findBy('email', provider.person.email))
  })

  test('gives a new account the roles of the provider’s claim, and none without', async ({
    assert,
  }) => {
    const provider = await given({
      creates: 'all',
      email_domains: ['demo.school'],
      role_claim: 'groups',
      role_map: [
        { value: 'Teachers', role: 'staff' },
        { value: 'Corridor', role: 'monitor' },
      ],
    })
    const email = () => `${randomUUID()}@demo.school`
    provider.person = { ...provider.person, email: email(), name: 'Ada', groups: ['Teachers', 'x'] }
    const client = await visitor()
    assert.equal(await signInBy(client, provider), '/')
    const { user } = (await client.get('/api/v1/session')).body
    assert.deepEqual([user.name, user.roles], ['Ada', ['staff']])

    provider.person = { sub: randomUUID(), email: email(), email_verified: true, groups: ['x'] }
    assert.equal(await signInBy(await visitor(), provider), refused('unknown_account'))
  })
})
