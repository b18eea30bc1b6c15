import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Student from '#people/models/student'
import Place from '#places/models/place'
import { Client, signedIn, staff } from '#tests/client'
import { newStudent } from '#tests/students'
import { newUser } from '#tests/users'

const PASSWORD = 'four words are easily kept'
const email = () => `${randomUUID()}@demo.school`
const tokenIn = (link: string) => link.split('#')[1]!

async function visitor() {
  const client = new Client()
  await client.get('/api/v1/session')
  return client
}

async function added(admin: Client, roles: object[] = [{ role: 'staff' }]) {
  const { status, body } = await admin.post('/api/v1/users', { name: 'Ada', email: email(), roles })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body
}

test.group('An invitation', () => {
  test('lets somebody choose a name and a password, once, and sign in with it', async ({
    assert,
  }) => {
    const { user, invitation } = await added(await staff())
    const token = tokenIn(invitation.link)
    const client = await visitor()
    const opened = await client.post('/api/v1/invitations/open', { token })
    assert.deepEqual(opened.body, {
      name: 'Ada',
      email: user.email,
      purpose: 'invitation',
    })

    const choice = { token, name: 'Ada Byron', password: PASSWORD }
    assert.equal((await client.post('/api/v1/invitations/accept', choice)).status, 200)
    const credentials = { email: user.email, password: PASSWORD }
    const session = await client.post('/api/v1/session', credentials)
    assert.equal(session.body.user.name, 'Ada Byron')
    assert.deepEqual(session.body.user.roles, ['staff'])

    const again = await (await visitor()).post('/api/v1/invitations/accept', choice)
    assert.equal(again.status, 404)
    assert.equal(again.body.error.code, 'E_INVITATION_UNUSABLE')
  })

  test('used by two at once gives the password to one', async ({ assert }) => {
    const { invitation } = await added(await staff())
    const token = tokenIn(invitation.link)
    const clients = await Promise.all([visitor(), visitor(), visitor()])
    const answers = await Promise.all(
      clients.map((client, index) =>
        client.post('/api/v1/invitations/accept', { token, password: `${PASSWORD} ${index}` })
      )
    )
    assert.lengthOf(
      answers.filter(({ status }) => status === 200),
      1
    )
  })

  test('runs out after seven days, and a new one replaces it', async ({ assert }) => {
    const admin = await staff()
    const { user, invitation } = await added(admin)
    const { body } = await admin.post(`/api/v1/users/${user.id}/invitation`, {})
    const client = await visitor()
    const open = (link: string) => client.post('/api/v1/invitations/open', { token: tokenIn(link) })
    assert.equal((await open(invitation.link)).status, 404)
    assert.equal((await open(body.invitation.link)).status, 200)
    await db
      .from('invitations')
      .where('user_id', user.id)
      .update({ expires_at: db.raw("created_at - interval '1 second'") })
    assert.equal((await open(body.invitation.link)).status, 404)
  })

  test('leaves no password but a hash, no token but a hash, and takes none that is short', async ({
    assert,
  }) => {
    const { user, invitation } = await added(await staff())
    const token = tokenIn(invitation.link)
    const answer = await (
      await visitor()
    ).post('/api/v1/invitations/accept', { token, password: 'short' })
    assert.equal(answer.body.error.code, 'E_PASSWORD_TOO_SHORT')
    const row = await db.from('invitations').where('user_id', user.id).first()
    assert.notInclude(JSON.stringify(row), token)
    const audit = await db.from('audit_events').where('subject_id', user.id)
    assert.notInclude(JSON.stringify(audit), token)
    assert.sameMembers(
      audit.map(({ action }) => action),
      ['user.created', 'role.assigned', 'user.invited']
    )
  })

  test('gives students accounts, and says of each who cannot have one why', async ({ assert }) => {
    const [invited, mute] = [await newStudent({ email: email() }), await newStudent()]
    const ids = [invited.id, mute.id, randomUUID()]
    const { body } = await (await staff()).post('/api/v1/students/invitations', { ids })
    assert.deepEqual(
      body.results.map(({ ok, error }: { ok: boolean; error?: string }) => error ?? ok),
      [true, 'E_STUDENT_WITHOUT_EMAIL', 'E_ROW_NOT_FOUND']
    )
    const token = tokenIn(body.results[0].link)
    const client = await visitor()
    await client.post('/api/v1/invitations/accept', { token, password: PASSWORD })
    await client.post('/api/v1/session', { email: invited.email, password: PASSWORD })
    assert.equal((await client.get('/api/v1/my/passes')).status, 200)
    assert.isNotNull((await Student.findOrFail(invited.id)).userId)
  })
})

test.group('Roles', () => {
  test('may be about a place, for a time; what it is about is named', async ({ assert }) => {
    const admin = await staff()
    const place = await Place.firstOrFail()
    const { user } = await added(admin, [
      {
        role: 'monitor',
        scope_kind: 'place',
        scope: place.id,
        valid_until: '2099-01-01T00:00:00Z',
      },
    ])
    assert.equal(user.roles[0].scope_name, place.name)
    assert.isTrue(user.roles[0].is_current)
  })

  test('about something the school does not have are refused', async ({ assert }) => {
    const admin = await staff()
    const { id } = await newUser()
    for (const scope of [randomUUID(), 'not an id', '']) {
      const wanted = { role: 'staff', scope_kind: 'place', scope }
      const { status, body } = await admin.post(`/api/v1/users/${id}/roles`, wanted)
      assert.equal(status, 422)
      assert.equal(body.error.code, 'E_SCOPE_UNKNOWN')
    }
  })

  test('count from the next sign-in on, and no longer when they are ended', async ({ assert }) => {
    const admin = await staff()
    const user = await newUser(['gate'])
    const asked = async () => (await (await signedIn(user.email)).get('/api/v1/students')).status
    assert.equal(await asked(), 403)
    const { body } = await admin.post(`/api/v1/users/${user.id}/roles`, { role: 'staff' })
    assert.equal(await asked(), 200)
    const { id } = body.user.roles.find(({ role }: { role: string }) => role === 'staff')
    assert.equal((await admin.delete(`/api/v1/users/${user.id}/roles/${id}`)).status, 200)
    assert.equal(await asked(), 403)
  })

  test('are not given to oneself or taken from oneself', async ({ assert }) => {
    const user = await newUser(['admin'])
    const client = await signedIn(user.email)
    const given = await client.post(`/api/v1/users/${user.id}/roles`, { role: 'safeguarding' })
    assert.equal(given.body.error.code, 'E_OWN_ROLES')
    const role = user.roleAssignments[0]!.id
    const ended = await client.delete(`/api/v1/users/${user.id}/roles/${role}`)
    assert.equal(ended.body.error.code, 'E_OWN_ROLES')
    const closed = await client.patch(`/api/v1/users/${user.id}`, { status: 'disabled' })
    assert.equal(closed.body.error.code, 'E_OWN_ROLES')
  })

  test('leave the school one administrator, though two remove each other at once', async ({
    assert,
  }) => {
    const [one, two] = [await newUser(['admin']), await newUser(['admin'])]
    const clients = [await signedIn(one.email), await signedIn(two.email)]
    const others = await db
      .from('role_assignments')
      .where('role', 'admin')
      .whereNotIn('user_id', [one.id, two.id])
      .update({ valid_until: new Date(0) }, ['id'])
    try {
      const answers = await Promise.all([
        clients[0]!.delete(`/api/v1/users/${two.id}/roles/${two.roleAssignments[0]!.id}`),
        clients[1]!.delete(`/api/v1/users/${one.id}/roles/${one.roleAssignments[0]!.id}`),
      ])
      const statuses = answers.map(({ status }) => status)
      assert.include(statuses, 200)
      assert.lengthOf(
        statuses.filter((status) => status === 200),
        1
      )
    } finally {
      await db
        .from('role_assignments')
        .whereIn(
          'id',
          others.map(({ id }: { id: string }) => id)
        )
        .update({ valid_until: null })
    }
  })
})

test.group('Accounts', () => {
  test('are found by name, address and role, without students', async ({ assert }) => {
    const admin = await staff()
    const { user } = await added(admin, [{ role: 'auditor' }])
    const { body } = await admin.get(`/api/v1/users?search=${user.email.slice(0, 13)}&role=auditor`)
    assert.deepEqual(
      body.users.map(({ id }: { id: string }) => id),
      [user.id]
    )
    const { body: students } = await admin.get('/api/v1/users?search=lindqvist')
    assert.isEmpty(students.users)
  })

  test('that are closed are out at once', async ({ assert }) => {
    const user = await newUser()
    const client = await signedIn(user.email)
    const closed = { status: 'disabled' }
    assert.equal((await (await staff()).patch(`/api/v1/users/${user.id}`, closed)).status, 200)
    assert.equal((await client.get('/api/v1/students')).status, 401)
  })

  test('with an address that is taken are refused', async ({ assert }) => {
    const user = await newUser()
    const { status, body } = await (
      await staff()
    ).post('/api/v1/users', { name: 'Twin', email: user.email.toUpperCase(), roles: [] })
    assert.equal(status, 409)
    assert.equal(body.error.code, 'E_EMAIL_TAKEN')
  })
})
