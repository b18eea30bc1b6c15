import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { Client } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import {
  afterPassword,
  codeOf,
  forgetLastCode,
  setUpTotp,
  userWithTotp,
} from '#tests/second_factor'
import { newUser } from '#tests/users'

const PROVE = '/api/v1/session/second-factor'
const HALF_A_MINUTE = 30_000

const who = async (client: Client) => (await client.get('/api/v1/session')).body.user

test.group('Signing in with a second factor', () => {
  test('waits for a code after the password, and says so to who comes back', async ({ assert }) => {
    const { user } = await userWithTotp()
    const { client, status, body } = await afterPassword(user.email)
    const second = { wanted: 'prove', methods: ['totp', 'recovery_code'] }
    assert.equal(status, 200)
    assert.deepEqual(body, { user: null, second_factor: second })
    const { body: session } = await client.get('/api/v1/session')
    assert.isNull(session.user)
    assert.deepEqual(session.second_factor, second)
    assert.equal((await client.get('/api/v1/my/sessions')).status, 401)
  })

  test('is done with the code of this moment, or of the one before or after', async ({
    assert,
  }) => {
    const { user, secret } = await userWithTotp()
    for (const distance of [-HALF_A_MINUTE, 0, HALF_A_MINUTE]) {
      const { client } = await afterPassword(user.email)
      const code = codeOf(secret, Date.now() + distance)
      const { status, body } = await client.post(PROVE, { code })
      assert.equal(status, 200, String(distance))
      assert.equal(body.user.email, user.email)
      await forgetLastCode(user)
    }
  })

  test('refuses a code that is a minute and a half old', async ({ assert }) => {
    const { user, secret } = await userWithTotp()
    const { client } = await afterPassword(user.email)
    const code = codeOf(secret, Date.now() - 3 * HALF_A_MINUTE)
    const { status, body } = await client.post(PROVE, { code })
    assert.equal(status, 422)
    assert.equal(body.error.code, 'E_WRONG_CODE')
    assert.isNull(await who(client))
  })

  test('takes a code once, also from five browsers at the same moment', async ({ assert }) => {
    const { user, secret } = await userWithTotp()
    const browsers = []
    for (let count = 0; count < 5; count++) browsers.push(await afterPassword(user.email))
    const code = codeOf(secret)
    const answers = await Promise.all(browsers.map(({ client }) => client.post(PROVE, { code })))
    assert.lengthOf(
      answers.filter(({ status }) => status === 200),
      1
    )
  })

  test('takes no code from before one that was taken', async ({ assert }) => {
    const { user, secret } = await userWithTotp()
    const first = await afterPassword(user.email)
    const later = codeOf(secret, Date.now() + HALF_A_MINUTE)
    assert.equal((await first.client.post(PROVE, { code: later })).status, 200)
    const second = await afterPassword(user.email)
    assert.equal((await second.client.post(PROVE, { code: codeOf(secret) })).status, 422)
  })

  test('takes each recovery code once, however it is typed, and tells its owner', async ({
    assert,
  }) => {
    const { user, codes } = await userWithTotp()
    assert.lengthOf(new Set(codes), 10)
    const typed = codes[0]!.toLowerCase().replaceAll('-', ' ')
    const { client } = await afterPassword(user.email)
    const { status, body } = await client.post(PROVE, { code: typed })
    assert.equal(status, 200)
    assert.equal(body.user.email, user.email)

    const again = await afterPassword(user.email)
    assert.equal((await again.client.post(PROVE, { code: codes[0]! })).status, 422)
    const used = await db
      .from('audit_events')
      .where({ action: 'user.recovery_code_used', subject_id: user.id })
      .firstOrFail()
    assert.deepEqual(used.details, { left: 9 })
    const told = await db
      .from('notifications')
      .where({ user_id: user.id, kind: 'account.changed' })
      .whereRaw(`params->>'change' = 'recovery_code_used'`)
    assert.lengthOf(told, 1)
  })

  test('remembers by what each session was begun', async ({ assert }) => {
    const { user, secret } = await userWithTotp()
    const { client } = await afterPassword(user.email)
    await client.post(PROVE, { code: codeOf(secret) })
    const { body } = await client.get('/api/v1/my/sessions')
    const here = body.sessions.find(({ current }: { current: boolean }) => current)
    assert.deepInclude(here, { first_factor: 'password', second_factor: 'totp' })
  })

  test('gives the session a new id at each step', async ({ assert }) => {
    const { user, secret } = await userWithTotp()
    const client = new Client()
    await client.get('/api/v1/session')
    const planted = client.cookie('student_pass')
    const { password } = DEMONSTRATION
    await client.post('/api/v1/session', { email: user.email, password })
    const between = client.cookie('student_pass')
    await client.post(PROVE, { code: codeOf(secret) })
    assert.lengthOf(new Set([planted, between, client.cookie('student_pass')]), 3)
  })

  test('is over after ten minutes', async ({ assert }) => {
    const { user, secret } = await userWithTotp()
    const { client: quick } = await afterPassword(user.email)
    await makePendingOlder(9)
    assert.equal((await quick.post(PROVE, { code: codeOf(secret) })).status, 200)

    await forgetLastCode(user)
    const { client } = await afterPassword(user.email)
    await makePendingOlder(11)
    const { status, body } = await client.post(PROVE, { code: codeOf(secret) })
    assert.equal(status, 401)
    assert.equal(body.error.code, 'E_NO_PENDING_SIGN_IN')
  })

  test('is over when the password was changed or the account shut in the meantime', async ({
    assert,
  }) => {
    const { user, secret } = await userWithTotp()
    const { client } = await afterPassword(user.email)
    await db.from('users').where('id', user.id).update({ status: 'disabled' })
    assert.equal((await client.post(PROVE, { code: codeOf(secret) })).status, 401)
    await db.from('users').where('id', user.id).update({ status: 'active', password: 'another' })
    assert.equal((await client.post(PROVE, { code: codeOf(secret) })).status, 401)
  })

  test('stops guessing: after five wrong codes the right one is refused too', async ({
    assert,
  }) => {
    const { user, secret } = await userWithTotp()
    const { client } = await afterPassword(user.email)
    for (let count = 0; count < 5; count++)
      assert.equal((await client.post(PROVE, { code: '000000' })).status, 422)
    const { status, headers } = await client.post(PROVE, { code: codeOf(secret) })
    assert.equal(status, 429)
    assert.isAbove(Number(headers.get('retry-after')), 0)
    const elsewhere = await afterPassword(user.email)
    assert.equal((await elsewhere.client.post(PROVE, { code: codeOf(secret) })).status, 429)
  })
})

test.group('Where the school requires a second factor', (group) => {
  group.setup(async () => {
    await db.from('schools').update({ second_factor: 'required' })
  })
  group.teardown(async () => {
    await db.from('schools').update({ second_factor: 'optional' })
  })

  test('a first sign-in sets one up, which completes it', async ({ assert }) => {
    const user = await newUser()
    const { client, body } = await afterPassword(user.email)
    assert.deepInclude(body.second_factor, { wanted: 'set_up' })
    assert.isNull(await who(client))
    const { body: confirmed } = await setUpTotp(client)
    assert.equal(confirmed.user.email, user.email)
    assert.lengthOf(confirmed.recovery_codes, 10)
    assert.equal((await who(client)).id, user.id)
  })

  test('students sign in with the password alone', async ({ assert }) => {
    const student = await newUser(['student'])
    const { body } = await afterPassword(student.email)
    assert.equal(body.user.email, student.email)
  })

  test('a session with the password alone ends when its owner becomes staff', async ({
    assert,
  }) => {
    const student = await newUser(['student'])
    const { client } = await afterPassword(student.email)
    assert.equal((await who(client)).id, student.id)
    await student.related('roleAssignments').create({ role: 'staff' })
    assert.isNull(await who(client))
  })

  test('the last factor is not removed', async ({ assert }) => {
    const user = await newUser()
    const { client } = await afterPassword(user.email)
    await setUpTotp(client)
    const { status, body } = await client.delete('/api/v1/my/second-factor/totp')
    assert.equal(status, 409)
    assert.equal(body.error.code, 'E_LAST_SECOND_FACTOR')
  })
})

async function makePendingOlder(minutes: number): Promise<void> {
  const rows = await db.from('sessions').where('data', 'like', '%pending_sign_in%')
  for (const { id, data } of rows) {
    const older = String(data).replaceAll(/"since\\?":(\d+)/g, (found, since) =>
      found.replace(since, String(Number(since) - minutes * 60_000))
    )
    await db.from('sessions').where({ id }).update({ data: older })
  }
}
