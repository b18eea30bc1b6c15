import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { generateKeyPairSync } from 'node:crypto'
import type User from '#identity/models/user'
import { Authenticator, type Twist } from '#tests/authenticator'
import { Client, signedIn } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { newUser } from '#tests/users'

const PASSKEYS = '/api/v1/my/passkeys'
const SIGN_IN = '/api/v1/session/passkey'

async function browser(): Promise<Client> {
  const client = new Client()
  await client.get('/api/v1/session')
  return client
}

/** Adds a passkey in a browser that is signed in, or about to be. */
async function add(client: Client, authenticator = new Authenticator(), twist: Twist = {}) {
  const { body: options } = await client.post(`${PASSKEYS}/options`, {})
  const response = authenticator.create(options, twist)
  return client.post(PASSKEYS, { name: 'Phone', response })
}

async function withPasskey(): Promise<{
  user: User
  client: Client
  authenticator: Authenticator
}> {
  const user = await newUser()
  const client = await signedIn(user.email)
  const authenticator = new Authenticator()
  const { status } = await add(client, authenticator)
  if (status !== 201) throw new Error(`The passkey was not added: ${status}`)
  return { user, client, authenticator }
}

async function signInWith(client: Client, authenticator: Authenticator, twist: Twist = {}) {
  const { body: options } = await client.post(`${SIGN_IN}/options`, {})
  return client.post(SIGN_IN, { response: authenticator.get(options, twist) })
}

const who = async (client: Client) => (await client.get('/api/v1/session')).body.user

test.group('A passkey', () => {
  test('signs its owner in, without a password or a code', async ({ assert }) => {
    const { user, authenticator } = await withPasskey()
    const client = await browser()
    const { status, body } = await signInWith(client, authenticator)
    assert.equal(status, 200)
    assert.isNull(body.second_factor)
    assert.equal(body.user.email, user.email)
    assert.equal((await who(client)).id, user.id)
    const session = await db
      .from('user_sessions')
      .where('user_id', user.id)
      .whereNull('ended_at')
      .orderBy('id', 'desc')
      .first()
    assert.deepInclude(session, { first_factor: 'passkey', second_factor: 'passkey' })
  })

  test('is asked for after the password, or another one of the person does', async ({ assert }) => {
    const { user, authenticator } = await withPasskey()
    const client = await browser()
    const { password } = DEMONSTRATION
    const first = await client.post('/api/v1/session', { email: user.email, password })
    assert.isNull(first.body.user)
    assert.deepEqual(first.body.second_factor, {
      wanted: 'prove',
      methods: ['passkey', 'recovery_code'],
    })
    assert.isNull(await who(client))
    const asked = await client.post(`${SIGN_IN}/options`, { second_factor: true })
    assert.lengthOf(asked.body.allowCredentials, 1)
    const response = authenticator.get(asked.body)
    const { status, body } = await client.post(SIGN_IN, { second_factor: true, response })
    assert.equal(status, 200)
    assert.equal(body.user.email, user.email)
  })

  test('of somebody else does not complete a sign-in', async ({ assert }) => {
    const { user } = await withPasskey()
    const thief = await withPasskey()
    const client = await browser()
    const { password } = DEMONSTRATION
    await client.post('/api/v1/session', { email: user.email, password })
    const asked = await client.post(`${SIGN_IN}/options`, { second_factor: true })
    const response = thief.authenticator.get(asked.body)
    const { status, body } = await client.post(SIGN_IN, { second_factor: true, response })
    assert.equal(status, 400)
    assert.equal(body.error.code, 'E_PASSKEY_REFUSED')
    assert.isNull(await who(client))
  })

  test('comes with recovery codes when it is the first factor, and only then', async ({
    assert,
  }) => {
    const user = await newUser()
    const client = await signedIn(user.email)
    const first = await add(client)
    assert.lengthOf(first.body.recovery_codes, 10)
    const second = await add(client)
    assert.equal(second.status, 201)
    assert.isNull(second.body.recovery_codes)
  })

  test('proves again who is signed in', async ({ assert }) => {
    const { user, client, authenticator } = await withPasskey()
    await db
      .from('user_sessions')
      .where('user_id', user.id)
      .update({ confirmed_at: new Date(Date.now() - 86_400_000) })
    const before = await client.get('/api/v1/session/confirmation')
    assert.isTrue(before.body.needed)
    const asked = await client.post('/api/v1/session/confirmation/passkey/options', {})
    const response = authenticator.get(asked.body)
    const { status } = await client.post('/api/v1/session/confirmation/passkey', { response })
    assert.equal(status, 204)
    assert.isFalse((await client.get('/api/v1/session/confirmation')).body.needed)
  })

  test('is listed, renamed and removed by its owner alone', async ({ assert }) => {
    const { client } = await withPasskey()
    const [passkey] = (await client.get(PASSKEYS)).body.passkeys
    assert.sameMembers(Object.keys(passkey), ['id', 'name', 'created_at', 'last_used_at'])
    const renamed = await client.patch(`${PASSKEYS}/${passkey.id}`, { name: 'Old phone' })
    assert.equal(renamed.body.passkey.name, 'Old phone')

    const other = await withPasskey()
    assert.equal((await other.client.delete(`${PASSKEYS}/${passkey.id}`)).status, 404)
    const stolen = await other.client.patch(`${PASSKEYS}/${passkey.id}`, { name: 'Mine' })
    assert.equal(stolen.status, 404)

    assert.equal((await client.delete(`${PASSKEYS}/${passkey.id}`)).status, 204)
    assert.lengthOf((await client.get(PASSKEYS)).body.passkeys, 0)
  })

  test('is taken once, also when its answer arrives ten times at the same moment', async ({
    assert,
  }) => {
    const { authenticator } = await withPasskey()
    const client = await browser()
    const { body: options } = await client.post(`${SIGN_IN}/options`, {})
    const response = authenticator.get(options)
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => client.post(SIGN_IN, { response }))
    )
    assert.lengthOf(
      answers.filter(({ status }) => status === 200),
      1
    )
  })

  test('whose owner was shut out opens nothing', async ({ assert }) => {
    const { user, authenticator } = await withPasskey()
    await db.from('users').where('id', user.id).update({ status: 'disabled' })
    const { status } = await signInWith(await browser(), authenticator)
    assert.equal(status, 400)
  })

  test('that counts backwards is refused and put into the audit log', async ({ assert }) => {
    const { user, authenticator } = await withPasskey()
    const first = await signInWith(await browser(), authenticator, { counter: 7 })
    assert.equal(first.status, 200)
    const { status } = await signInWith(await browser(), authenticator, { counter: 6 })
    assert.equal(status, 400)
    const row = await db
      .from('audit_events')
      .where({ action: 'passkey.counter_went_back', subject_id: user.id })
      .firstOrFail()
    assert.deepInclude(row.details, { known: 7, sent: 6 })
  })

  test('cannot be registered twice', async ({ assert }) => {
    const { client, authenticator } = await withPasskey()
    const again = await add(client, authenticator)
    assert.equal(again.status, 409)
    assert.equal(again.body.error.code, 'E_PASSKEY_REGISTERED_ALREADY')
    const other = await signedIn((await newUser()).email)
    const elsewhere = await add(other, authenticator)
    assert.equal(elsewhere.body.error.code, 'E_PASSKEY_REGISTERED_ALREADY')
  })

  test('cannot be the twenty-first', async ({ assert }) => {
    const client = await signedIn((await newUser()).email)
    for (let count = 0; count < 20; count++) assert.equal((await add(client)).status, 201)
    const { status, body } = await add(client)
    assert.equal(status, 409)
    assert.equal(body.error.code, 'E_TOO_MANY_PASSKEYS')
  })
})

const { privateKey: foreign } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const OTHER_CHALLENGE = Buffer.alloc(32, 7).toString('base64url')

test.group('A sign-in with a passkey is refused', () => {
  test('when {0}')
    .with<[string, Twist][]>([
      ['another site asked for it', { site: 'evil.example' }],
      ['the page was of another site', { origin: 'https://evil.example' }],
      ['it was framed by another site', { crossOrigin: true }],
      ['another key signed it', { key: foreign }],
      ['nobody was verified', { verified: false }],
      ['it answers what was never asked', { challenge: OTHER_CHALLENGE }],
      ['it is the answer of a registration', { type: 'webauthn.create' }],
      ['it names nobody', { userHandle: null }],
      ['it names somebody else', { userHandle: Buffer.alloc(16, 9).toString('base64url') }],
    ])
    .run(async ({ assert }, [, twist]) => {
      const { authenticator } = await withPasskey()
      const client = await browser()
      const { status, body } = await signInWith(client, authenticator, twist)
      assert.equal(status, 400)
      assert.match(body.error.code, /^E_PASSKEY_(REFUSED|ASKED_TOO_LONG_AGO)$/)
      assert.isNull(await who(client))
      assert.equal((await signInWith(client, authenticator)).status, 200)
    })

  test('when the challenge was given to another browser', async ({ assert }) => {
    const { authenticator } = await withPasskey()
    const asked = await (await browser()).post(`${SIGN_IN}/options`, {})
    const response = authenticator.get(asked.body)
    const { status, body } = await (await browser()).post(SIGN_IN, { response })
    assert.equal(status, 400)
    assert.equal(body.error.code, 'E_PASSKEY_ASKED_TOO_LONG_AGO')
  })

  test('when the challenge was given to prove something else', async ({ assert }) => {
    const { client, authenticator } = await withPasskey()
    const asked = await client.post('/api/v1/session/confirmation/passkey/options', {})
    const response = authenticator.get(asked.body)
    assert.equal((await client.post(SIGN_IN, { response })).status, 400)
  })

  test('when nobody has shown a password here, though it says that it is the second', async ({
    assert,
  }) => {
    const { body } = await (await browser()).post(`${SIGN_IN}/options`, { second_factor: true })
    assert.equal(body.error.code, 'E_NO_PENDING_SIGN_IN')
  })
})

test.group('A new passkey is refused', () => {
  test('when {0}')
    .with<[string, Twist][]>([
      ['it was made for another site', { site: 'evil.example' }],
      ['the page was of another site', { origin: 'https://evil.example' }],
      ['it was framed by another site', { crossOrigin: true }],
      ['nobody was verified', { verified: false }],
      ['it answers what was never asked', { challenge: OTHER_CHALLENGE }],
    ])
    .run(async ({ assert }, [, twist]) => {
      const client = await signedIn((await newUser()).email)
      assert.equal((await add(client, new Authenticator(), twist)).status, 400)
      assert.lengthOf((await client.get(PASSKEYS)).body.passkeys, 0)
      assert.equal((await add(client)).status, 201)
    })

  test('when the password was shown too long ago', async ({ assert }) => {
    const user = await newUser()
    const client = await signedIn(user.email)
    await db
      .from('user_sessions')
      .where('user_id', user.id)
      .update({ confirmed_at: new Date(Date.now() - 86_400_000) })
    const { status, body } = await client.post(`${PASSKEYS}/options`, {})
    assert.equal(status, 403)
    assert.equal(body.error.code, 'E_CONFIRMATION_NEEDED')
  })

  test('when somebody knows the password alone of an account with a factor', async ({ assert }) => {
    const { user } = await withPasskey()
    const thief = await browser()
    const { password } = DEMONSTRATION
    await thief.post('/api/v1/session', { email: user.email, password })
    const { status, body } = await thief.post(`${PASSKEYS}/options`, {})
    assert.equal(status, 409)
    assert.equal(body.error.code, 'E_SECOND_FACTOR_THERE')
  })
})

test.group('Where a second factor is required', (group) => {
  group.setup(async () => {
    await db.from('schools').update({ second_factor: 'required' })
  })
  group.teardown(async () => {
    await db.from('schools').update({ second_factor: 'optional' })
  })

  test('a passkey set up at the first sign-in completes it', async ({ assert }) => {
    const user = await newUser()
    const client = await browser()
    const { password } = DEMONSTRATION
    const first = await client.post('/api/v1/session', { email: user.email, password })
    assert.equal(first.body.second_factor.wanted, 'set_up')
    const { status, body } = await add(client)
    assert.equal(status, 201)
    assert.equal(body.user.email, user.email)
    assert.lengthOf(body.recovery_codes, 10)
    assert.equal((await who(client)).id, user.id)
  })

  test('the last one stays', async ({ assert }) => {
    const user = await newUser()
    const client = await browser()
    const { password } = DEMONSTRATION
    await client.post('/api/v1/session', { email: user.email, password })
    const { body } = await add(client)
    const { status, body: refused } = await client.delete(`${PASSKEYS}/${body.passkey.id}`)
    assert.equal(status, 409)
    assert.equal(refused.error.code, 'E_LAST_SECOND_FACTOR')
    assert.lengthOf((await client.get(PASSKEYS)).body.passkeys, 1)
  })
})
