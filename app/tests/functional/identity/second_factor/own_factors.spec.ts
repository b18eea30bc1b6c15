import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { Client, person, signedIn, staff } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import {
  afterPassword,
  codeOf,
  forgetLastCode,
  setUpTotp,
  userWithTotp,
} from '#tests/second_factor'
import { newUser } from '#tests/users'

const SECOND_FACTOR = '/api/v1/my/second-factor'
const CONFIRMATION = '/api/v1/session/confirmation'

async function proveLongAgo(userId: string): Promise<void> {
  const day = new Date(Date.now() - 86_400_000)
  await db.from('user_sessions').where('user_id', userId).update({ confirmed_at: day })
}

test.group('The own second factor', () => {
  test('counts only once a code was right, and its secret is shown once', async ({ assert }) => {
    const user = await newUser()
    const client = await signedIn(user.email)
    const { body: offered } = await client.post(`${SECOND_FACTOR}/totp`, {})
    assert.match(offered.uri, /^otpauth:\/\/totp\//)
    assert.deepEqual((await client.get(SECOND_FACTOR)).body, {
      required: false,
      methods: [],
      recovery_codes_left: 0,
    })
    const wrong = await client.post(`${SECOND_FACTOR}/totp/confirm`, { code: '000000' })
    assert.equal(wrong.status, 422)
    assert.equal((await afterPassword(user.email)).body.user.email, user.email)

    const code = codeOf(offered.secret)
    const { status } = await client.post(`${SECOND_FACTOR}/totp/confirm`, { code })
    assert.equal(status, 200)
    assert.deepInclude((await client.get(SECOND_FACTOR)).body, {
      methods: ['totp'],
      recovery_codes_left: 10,
    })
    assert.equal((await client.post(`${SECOND_FACTOR}/totp`, {})).status, 409)
  })

  test('is kept sealed, and of recovery codes only hashes', async ({ assert }) => {
    const { user, secret, codes } = await userWithTotp()
    const sealed = await db.from('totp_secrets').where('user_id', user.id).firstOrFail()
    assert.notInclude(JSON.stringify(sealed), secret)
    const kept = await db.from('recovery_codes').where('user_id', user.id)
    const bytes = Buffer.concat(kept.map(({ code_hash: hash }) => hash)).toString('latin1')
    for (const code of codes) assert.notInclude(bytes, code.replaceAll('-', ''))
  })

  test('ends sessions that began without it', async ({ assert }) => {
    const user = await newUser()
    const elsewhere = await signedIn(user.email)
    const here = await signedIn(user.email)
    await setUpTotp(here)
    assert.isNull((await elsewhere.get('/api/v1/session')).body.user)
    assert.equal((await here.get('/api/v1/session')).body.user.id, user.id)
  })

  test('is changed only by who has proved it just now', async ({ assert }) => {
    const { user, client } = await userWithTotp()
    await proveLongAgo(user.id)
    for (const { status, body } of [
      await client.delete(`${SECOND_FACTOR}/totp`),
      await client.post(`${SECOND_FACTOR}/recovery-codes`, {}),
      await client.post(`${SECOND_FACTOR}/totp`, {}),
    ]) {
      assert.equal(status, 403)
      assert.equal(body.error.code, 'E_CONFIRMATION_NEEDED')
    }
  })

  test('is asked for when somebody proves again who they are', async ({ assert }) => {
    const { user, client, secret } = await userWithTotp()
    await proveLongAgo(user.id)
    assert.deepEqual((await client.get(CONFIRMATION)).body, { needed: true, methods: ['totp'] })
    const { password } = DEMONSTRATION
    const alone = await client.post(CONFIRMATION, { password })
    assert.equal(alone.status, 422)
    assert.equal(alone.body.error.code, 'E_SECOND_FACTOR_WANTED')
    assert.isTrue((await client.get(CONFIRMATION)).body.needed)
    const wrong = await client.post(CONFIRMATION, { password, code: '000000' })
    assert.equal(wrong.body.error.code, 'E_WRONG_CODE')
    const both = await client.post(CONFIRMATION, { password, code: codeOf(secret) })
    assert.equal(both.status, 204)
    assert.isFalse((await client.get(CONFIRMATION)).body.needed)
  })

  test('can be removed, which takes its recovery codes away and tells the owner', async ({
    assert,
  }) => {
    const { user, client } = await userWithTotp()
    assert.equal((await client.delete(`${SECOND_FACTOR}/totp`)).status, 204)
    assert.deepInclude((await client.get(SECOND_FACTOR)).body, {
      methods: [],
      recovery_codes_left: 0,
    })
    const told = await db.from('notifications').where({ user_id: user.id, kind: 'account.changed' })
    assert.sameMembers(
      told.map(({ params }) => params.change),
      ['second_factor_added', 'second_factor_removed']
    )
    assert.equal((await client.delete(`${SECOND_FACTOR}/totp`)).status, 409)
  })

  test('has new recovery codes for the asking; the earlier ones are worth nothing', async ({
    assert,
  }) => {
    const { user, client, codes } = await userWithTotp()
    const { body } = await client.post(`${SECOND_FACTOR}/recovery-codes`, {})
    assert.lengthOf(body.recovery_codes, 10)
    const { client: browser } = await afterPassword(user.email)
    const old = await browser.post('/api/v1/session/second-factor', { code: codes[0]! })
    assert.equal(old.status, 422)
    const fresh = body.recovery_codes[0]
    const taken = await browser.post('/api/v1/session/second-factor', { code: fresh })
    assert.equal(taken.status, 200)
  })

  test('stays as it is when a new password is chosen by a link', async ({ assert }) => {
    const { user } = await userWithTotp()
    const admin = await staff()
    const { body } = await admin.post(`/api/v1/users/${user.id}/invitation`, {})
    const token = new URL(body.invitation.link).hash.slice(1)
    const password = 'a quiet lake at dusk 71'
    const accepted = await admin.post('/api/v1/invitations/accept', {
      token,
      name: user.name,
      password,
    })
    assert.equal(accepted.status, 200)
    const client = new Client()
    await client.get('/api/v1/session')
    const step = await client.post('/api/v1/session', { email: user.email, password })
    assert.equal(step.body.second_factor.wanted, 'prove')
  })
})

test.group('A second factor that was lost', () => {
  test('is taken away by an administrator, which ends sessions and is told', async ({ assert }) => {
    const { user, client } = await userWithTotp()
    const admin = await staff()
    const { status } = await admin.delete(`/api/v1/users/${user.id}/second-factor`)
    assert.equal(status, 204)
    assert.isNull((await client.get('/api/v1/session')).body.user)
    assert.equal((await afterPassword(user.email)).body.user.email, user.email)
    const row = await db
      .from('audit_events')
      .where({ action: 'user.second_factor_reset', subject_id: user.id })
      .firstOrFail()
    assert.equal(row.actor_kind, 'user')
  })

  test('is not taken away by its owner this way', async ({ assert }) => {
    const admin = await staff()
    const { body: session } = await admin.get('/api/v1/session')
    const { status, body } = await admin.delete(`/api/v1/users/${session.user.id}/second-factor`)
    assert.equal(status, 409)
    assert.equal(body.error.code, 'E_OWN_SECOND_FACTOR')
  })

  test('is taken away by nobody else', async ({ assert }) => {
    const { user } = await userWithTotp()
    const colleague = await person('tomas.rivera@demo.school')
    const { status } = await colleague.delete(`/api/v1/users/${user.id}/second-factor`)
    assert.equal(status, 403)
    await forgetLastCode(user)
    assert.equal((await afterPassword(user.email)).body.second_factor.wanted, 'prove')
  })

  test('is marked in the list of accounts, and the overview warns where a password alone is enough', async ({
    assert,
    cleanup,
  }) => {
    const { user, client: admin } = await userWithTotp(['admin'])
    const { body } = await admin.get(`/api/v1/users?search=${encodeURIComponent(user.email)}`)
    assert.deepEqual(
      body.users.map((account: { has_second_factor: boolean }) => account.has_second_factor),
      [true]
    )
    const warned = async () => {
      const { body: overview } = await admin.get('/api/v1/admin/overview')
      return overview.todo.some(({ key }: { key: string }) => key === 'password_alone')
    }
    assert.isTrue(await warned())
    cleanup(async () => void (await db.from('schools').update({ second_factor: 'optional' })))
    await db.from('schools').update({ second_factor: 'required' })
    assert.isFalse(await warned())
  })
})
