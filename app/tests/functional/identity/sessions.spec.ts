import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { forgetSessions } from '#identity/jobs/forget_sessions'
import type User from '#identity/models/user'
import UserSession from '#identity/models/user_session'
import { Client, person, signedIn, staff } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { newUser } from '#tests/users'

const isIn = async (client: Client) => (await client.get('/api/v1/session')).body.user !== null

async function sessionOf(user: User): Promise<UserSession> {
  return UserSession.query().where('userId', user.id).whereNull('endedAt').firstOrFail()
}

test.group('Sessions', () => {
  test('are listed for their owner alone, this browser marked', async ({ assert }) => {
    const user = await newUser()
    const here = await signedIn(user.email)
    await signedIn(user.email)
    const { status, body } = await here.get('/api/v1/my/sessions')
    assert.equal(status, 200)
    assert.lengthOf(body.sessions, 2)
    assert.lengthOf(
      body.sessions.filter(({ current }: { current: boolean }) => current),
      1
    )
    assert.equal(body.sessions[0].address, '127.0.0.1')
  })

  test('are one a browser, also when somebody signs in there again', async ({ assert }) => {
    const user = await newUser()
    const client = await signedIn(user.email)
    const { password } = DEMONSTRATION
    await client.post('/api/v1/session', { email: user.email, password })
    assert.lengthOf((await client.get('/api/v1/my/sessions')).body.sessions, 1)
  })

  test('are forgotten a month after they ran out', async ({ assert }) => {
    const user = await newUser()
    await signedIn(user.email)
    const old = await sessionOf(user)
    await signedIn(user.email)
    await old.merge({ expiresAt: DateTime.utc().minus({ days: 31 }) }).save()
    await forgetSessions.run()
    const left = await UserSession.query().where('userId', user.id)
    assert.lengthOf(left, 1)
    assert.notEqual(left[0]!.id, old.id)
  })

  test('can be ended from another browser', async ({ assert }) => {
    const user = await newUser()
    const lost = await signedIn(user.email)
    const here = await signedIn(user.email)
    const { sessions } = (await here.get('/api/v1/my/sessions')).body
    const other = sessions.find(({ current }: { current: boolean }) => !current)

    assert.equal((await here.delete(`/api/v1/my/sessions/${other.id}`)).status, 204)
    assert.isFalse(await isIn(lost))
    assert.equal((await lost.get('/api/v1/my/sessions')).status, 401)
    assert.isTrue(await isIn(here))
  })

  test('of others cannot be ended', async ({ assert }) => {
    const user = await newUser()
    const victim = await signedIn(user.email)
    const { id } = await sessionOf(user)
    const attacker = await person('tomas.rivera@demo.school')
    assert.equal((await attacker.delete(`/api/v1/my/sessions/${id}`)).status, 404)
    assert.isTrue(await isIn(victim))
  })

  test('are all ended but this one by one request', async ({ assert }) => {
    const user = await newUser()
    const [here, ...others] = [
      await signedIn(user.email),
      await signedIn(user.email),
      await signedIn(user.email),
    ]
    const { body } = await here.post('/api/v1/my/sessions/end-others', {})
    assert.equal(body.ended, 2)
    assert.deepEqual(await Promise.all(others.map(isIn)), [false, false])
    assert.isTrue(await isIn(here))
  })

  test('end when their cookie is copied and its owner signs out', async ({ assert }) => {
    const user = await newUser()
    const here = await signedIn(user.email)
    const stolen = await fetch(here.address('/api/v1/my/sessions'), {
      headers: { Cookie: here.cookies() },
    })
    assert.equal(stolen.status, 200)
    const cookies = here.cookies()
    await here.delete('/api/v1/session')
    const after = await fetch(here.address('/api/v1/my/sessions'), {
      headers: { Cookie: cookies },
    })
    assert.equal(after.status, 401)
  })

  test('end when {what}')
    .with([
      {
        what: 'the account is closed',
        act: (admin: Client, user: User) =>
          admin.patch(`/api/v1/users/${user.id}`, { status: 'disabled' }),
      },
      {
        what: 'a role is given',
        act: (admin: Client, user: User) =>
          admin.post(`/api/v1/users/${user.id}/roles`, { role: 'monitor' }),
      },
      {
        what: 'a role ends',
        act: (admin: Client, user: User) =>
          admin.delete(`/api/v1/users/${user.id}/roles/${user.roleAssignments[0]!.id}`),
      },
      { what: 'a new password is chosen', act: chooseNewPassword },
    ])
    .run(async ({ assert }, { act }) => {
      const user = await newUser()
      const client = await signedIn(user.email)
      assert.isTrue(await isIn(client))
      const { status } = await act(await staff(), user)
      assert.isBelow(status, 300)
      assert.isFalse(await isIn(client))
    })

  test('end after {what}')
    .with([
      {
        what: 'half an hour of rest, for staff',
        facts: { lastSeenAt: DateTime.utc().minus({ minutes: 31 }) },
      },
      { what: 'twelve hours, however busy', facts: { expiresAt: DateTime.utc() } },
    ])
    .run(async ({ assert }, { facts }) => {
      const user = await newUser()
      const client = await signedIn(user.email)
      await (await sessionOf(user)).merge(facts).save()
      assert.isFalse(await isIn(client))
    })

  test('of a gate rest for hours between two bells', async ({ assert }) => {
    const user = await newUser(['gate'])
    const client = await signedIn(user.email)
    const session = await sessionOf(user)
    await session.merge({ lastSeenAt: DateTime.utc().minus({ hours: 7 }) }).save()
    assert.isTrue(await isIn(client))
  })
})

test.group('Taking personal data away', () => {
  test('wants the password again when it was entered too long ago: {path}')
    .with([{ path: '/api/v1/students/export' }, { path: '/api/v1/audit/export' }])
    .run(async ({ assert }, { path }) => {
      const user = await newUser(['admin'])
      const client = await signedIn(user.email)
      assert.equal((await client.get(path)).status, 200)
      assert.isFalse((await client.get('/api/v1/session/confirmation')).body.needed)

      const session = await sessionOf(user)
      await session.merge({ confirmedAt: DateTime.utc().minus({ minutes: 11 }) }).save()
      const refused = await client.get(path)
      assert.equal(refused.status, 403)
      assert.equal(refused.body.error.code, 'E_CONFIRMATION_NEEDED')
      assert.isTrue((await client.get('/api/v1/session/confirmation')).body.needed)

      const wrong = await client.post('/api/v1/session/confirmation', { password: 'not it' })
      assert.equal(wrong.status, 400)
      assert.equal((await client.get(path)).status, 403)
      const { password } = DEMONSTRATION
      assert.equal((await client.post('/api/v1/session/confirmation', { password })).status, 204)
      assert.equal((await client.get(path)).status, 200)
    })

  test('does not tell those who may not that a password would help', async ({ assert }) => {
    const user = await newUser(['staff'])
    const client = await signedIn(user.email)
    await (await sessionOf(user)).merge({ confirmedAt: DateTime.fromMillis(0) }).save()
    const refused = await client.get('/api/v1/students/export')
    assert.equal(refused.status, 403)
    assert.notEqual(refused.body.error.code, 'E_CONFIRMATION_NEEDED')
  })
})

async function chooseNewPassword(admin: Client, user: User) {
  const { link } = (await admin.post(`/api/v1/users/${user.id}/invitation`, {})).body.invitation
  const token = new URL(link).hash.replace(/^#(token=)?/, '')
  const visitor = new Client()
  await visitor.get('/api/v1/session')
  const password = 'four words of another kind'
  return visitor.post('/api/v1/invitations/accept', { token, password })
}
