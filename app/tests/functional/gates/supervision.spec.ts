import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { Client, person } from '#tests/client'
import { newGate, postScan, scanOf } from '#tests/gate'
import { newKiosk } from '#tests/kiosk'
import { sendAs, signInAt, supervisedGate } from '#tests/supervision'
import { newUser } from '#tests/users'

const auditAt = (deviceId: string) =>
  db
    .from('audit_events')
    .where({ subject_kind: 'device', subject_id: deviceId })
    .where('action', 'like', 'supervision.%')
    .orderBy('id')
    .select('action', 'actor_kind', 'actor_id', 'details')

test.group('Supervision of a gate', () => {
  test('begins with the e-mail address and password of a supervisor, for five minutes', async ({
    assert,
  }) => {
    const gate = await newGate()
    const { status, body, headers } = await signInAt(gate)
    assert.equal(status, 200)
    assert.equal(body.name, 'Peter Malik')
    const minutes = (Date.parse(body.until) - Date.now()) / 60_000
    assert.approximately(minutes, 5, 0.2)
    assert.equal(headers.get('cache-control'), 'no-store')

    const events = await auditAt(gate.device.id)
    assert.deepEqual(
      events.map(({ action, actor_kind }) => [action, actor_kind]),
      [['supervision.started', 'user']]
    )
    const { token_hash: kept } = await db
      .from('supervisions')
      .where('device_id', gate.device.id)
      .firstOrFail()
    assert.notInclude(kept.toString('latin1'), body.token)
  })

  test('needs no cookie and no CSRF token, and gives none', async ({ assert }) => {
    const gate = await newGate()
    const { status, headers } = await signInAt(gate)
    assert.equal(status, 200)
    assert.isEmpty(headers.getSetCookie())
  })

  test('needs the token of a gate: a session alone or a kiosk is not enough', async ({
    assert,
  }) => {
    const supervisor = await person('peter.malik@demo.school')
    const credentials = { email: 'peter.malik@demo.school', password: 'any' }
    const bySession = await supervisor.post('/api/v1/gate/supervision', credentials)
    assert.deepEqual([bySession.status, bySession.body.error.code], [401, 'E_UNKNOWN_DEVICE'])
    assert.equal((await supervisor.get('/api/v1/gate/students?search=ma')).status, 401)

    const kiosk = await signInAt(await newKiosk())
    assert.deepEqual([kiosk.status, kiosk.body.error.code], [403, 'E_WRONG_KIND_OF_DEVICE'])
  })

  test('its token opens nothing that is for people', async ({ assert }) => {
    const { supervision, token } = await supervisedGate()
    const headers = { 'Authorization': `Bearer ${token}`, 'X-Supervision': supervision }
    for (const path of ['/api/v1/students', '/api/v1/scans', '/api/v1/session']) {
      const { body } = await new Client().send('GET', path, undefined, headers)
      assert.notProperty(body, 'students')
      assert.notProperty(body, 'scans')
      assert.isNotOk(body.user)
    }
  })

  test('is refused to {$self}')
    .with(['grace.okafor@demo.school', 'tomas.rivera@demo.school', 'maya.lindqvist@demo.school'])
    .run(async ({ assert }, email) => {
      const gate = await newGate()
      const { status, body } = await signInAt(gate, email)
      assert.deepEqual([status, body.error.code], [403, 'E_NOT_SUPERVISOR'])
      const [event] = await auditAt(gate.device.id)
      assert.deepInclude(event, { action: 'supervision.failed', actor_kind: 'user' })
      assert.deepEqual(event.details, { because: 'role' })
    })

  test('is refused with a wrong password, which the audit log tells without what was typed', async ({
    assert,
  }) => {
    const gate = await newGate()
    const { email } = await newUser(['supervisor'])
    const { status, body } = await signInAt(gate, email, 'not the password')
    assert.deepEqual([status, body.error.code], [400, 'E_INVALID_CREDENTIALS'])
    const [event] = await auditAt(gate.device.id)
    assert.deepInclude(event, { actor_kind: 'device', actor_id: gate.device.id })
    assert.deepEqual(event.details, { because: 'credentials' })
  })

  test('guessing is stopped for the account, as at the sign-in page', async ({ assert }) => {
    const { email } = await newUser(['supervisor'])
    const gate = await newGate()
    for (let guess = 1; guess <= 10; guess++)
      assert.equal((await signInAt(gate, email, `guess ${guess}`)).status, 400)
    const stopped = await signInAt(gate, email)
    assert.equal(stopped.status, 429)
    assert.isAbove(Number(stopped.headers.get('retry-after')), 60)
    const byPage = new Client()
    await byPage.get('/api/v1/session')
    const page = await byPage.post('/api/v1/session', { email, password: 'x' })
    assert.equal(page.status, 429)
  })

  test('guessing is stopped for the gate, whatever the accounts', async ({ assert }) => {
    const gate = await newGate()
    const statuses: number[] = []
    for (let guess = 1; guess <= 31; guess++)
      statuses.push((await signInAt(gate, `nobody${guess}@demo.school`, 'x')).status)
    assert.deepEqual(new Set(statuses.slice(0, 30)), new Set([400]))
    assert.equal(statuses[30], 429)
    assert.equal((await signInAt(gate)).status, 429)
    assert.equal((await postScan(scanOf('SP1:X'), gate.token)).status, 200, 'it still scans')
    assert.equal((await signInAt(await newGate())).status, 200, 'other gates are not held up')
  })

  test('counts at the gate where it began, and nowhere else', async ({ assert }) => {
    const { supervision } = await supervisedGate()
    const other = await newGate()
    const answer = await sendAs(other, 'GET', '/students?search=maya', { supervision })
    assert.deepEqual([answer.status, answer.body.error.code], [401, 'E_SUPERVISION_OVER'])
  })

  test('is over after five minutes', async ({ assert }) => {
    const gate = await supervisedGate()
    assert.equal((await gate.find('search=maya')).status, 200)
    await db
      .from('supervisions')
      .where('device_id', gate.device.id)
      .update({ expires_at: new Date(Date.now() - 1) })
    const { status, body } = await gate.find('search=maya')
    assert.deepEqual([status, body.error.code], [401, 'E_SUPERVISION_OVER'])
    assert.isNotEmpty(body.error.remedy)
  })

  test('is over when the supervisor says so, or another one signs in', async ({ assert }) => {
    const gate = await supervisedGate()
    const { supervision } = gate
    const next = await signInAt(gate, (await newUser(['supervisor'])).email)
    assert.equal((await gate.find('search=maya')).status, 401)

    const later = { supervision: next.body.token as string }
    assert.equal((await sendAs(gate, 'GET', '/students?search=maya', later)).status, 200)
    assert.equal((await sendAs(gate, 'DELETE', '/supervision', later)).status, 204)
    assert.equal((await sendAs(gate, 'GET', '/students?search=maya', later)).status, 401)
    assert.equal((await sendAs(gate, 'DELETE', '/supervision', { supervision })).status, 401)
    const actions = (await auditAt(gate.device.id)).map(({ action }) => action)
    assert.deepEqual(actions, ['supervision.started', 'supervision.started', 'supervision.ended'])
  })

  test('is over at once when {$self}')
    .with(['the role ends', 'the account is disabled', 'the gate is revoked', 'the gate is lost'])
    .run(async ({ assert }, what) => {
      const user = await newUser(['supervisor'])
      const gate = await supervisedGate(user.email)
      assert.equal((await gate.find('search=maya')).status, 200)

      if (what === 'the role ends')
        await db
          .from('role_assignments')
          .where('user_id', user.id)
          .update({ valid_until: new Date(Date.now() - 1) })
      if (what === 'the account is disabled') await user.merge({ status: 'disabled' }).save()
      if (what === 'the gate is revoked')
        await db.from('devices').where('id', gate.device.id).update({ revoked_at: new Date() })
      if (what === 'the gate is lost')
        await db.from('devices').where('id', gate.device.id).update({ lost_at: new Date() })
      assert.equal((await gate.find('search=maya')).status, 401)
    })
})
