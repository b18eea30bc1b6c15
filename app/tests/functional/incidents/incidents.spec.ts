import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Incident from '#incidents/models/incident'
import { tellOfIncidents } from '#incidents/jobs/tell_of_incidents'
import type { presentIncident } from '#incidents/transformers/present_incident'
import { DateTime } from 'luxon'
import Pass from '#passes/models/pass'
import { person, staff, student } from '#tests/client'
import { asDevice } from '#tests/devices'
import { newGate, phoneOf, scanOf } from '#tests/gate'
import { givenIncident } from '#tests/incidents'
import { issue } from '#tests/passes'
import { auditOf } from '#tests/functional/audit/audit_of'
import { stranger } from '#tests/functional/places/other_school'

const INCIDENTS = '/api/v1/incidents'
const supervisor = () => person('peter.malik@demo.school')

type Listed = ReturnType<typeof presentIncident>

async function listed(query = ''): Promise<Listed[]> {
  const { body } = await (await supervisor()).get(`${INCIDENTS}?per_page=100${query}`)
  return body.incidents
}

test.group('Incidents', () => {
  test('of two offline gates name the pass, its holder, the gate and where it stood', async ({
    assert,
  }) => {
    const pass = await issue(await staff(), 'exit')
    const phone = await phoneOf(await student(), pass.id)
    const code = await phone.codeNow()
    const gates = [await newGate(), await newGate('Library desk')]
    for (const { token } of gates) {
      const scan = scanOf(code, { mode: 'offline', local_outcome: 'accepted' })
      await asDevice(token, '/api/v1/scans/batch', { scans: [scan] })
    }
    const incident = (await listed()).find((one) => one.pass?.id === pass.id)
    assert.deepInclude(incident, {
      kind: 'used_twice',
      conflict: 'already_used',
      checkpoint: 'Library desk',
      device: { id: gates[1]!.device.id, name: gates[1]!.device.name },
      closed: null,
    })
    const { passType } = await Pass.query().where('id', pass.id).preload('passType').firstOrFail()
    const holder = { id: pass.id, type: passType.name, student: 'Maya Lindqvist' }
    assert.deepEqual(incident?.pass, holder)
  })

  test('are closed once, with a note, and leave the list of the open ones', async ({ assert }) => {
    const client = await supervisor()
    const { id } = await givenIncident('other')
    const counted = async () => (await client.get(`${INCIDENTS}/open`)).body.open
    const before = await counted()
    const note = 'Both were there: the first scan was of a friend.'
    const { status } = await client.post(`${INCIDENTS}/${id}/close`, { note })
    assert.equal(status, 200)
    assert.equal(await counted(), before - 1)
    assert.notInclude(
      (await listed()).map((one) => one.id),
      id
    )
    const closed = (await listed('&closed=true')).find((one) => one.id === id)
    assert.deepInclude(closed?.closed, { by: 'Peter Malik', note })

    const again = await (await staff()).post(`${INCIDENTS}/${id}/close`, { note: 'Me too' })
    assert.equal(again.status, 409)
    assert.equal(again.body.error.code, 'E_INCIDENT_IS_CLOSED')
    const events = await auditOf(id)
    assert.deepEqual(
      events.map(({ action }) => action),
      ['incident.closed']
    )
    assert.notInclude(JSON.stringify(events), note)
  })

  test('want a note', async ({ assert }) => {
    const { id } = await givenIncident('other')
    const { status, body } = await (
      await supervisor()
    ).post(`${INCIDENTS}/${id}/close`, {
      note: '  ',
    })
    assert.equal(status, 422)
    assert.equal(body.error.issues[0].field, 'note')
  })

  test('are listed by kind', async ({ assert }) => {
    const { id } = await givenIncident('revoked_used')
    await givenIncident('other')
    const rows = await listed('&kind=revoked_used')
    assert.include(
      rows.map((row) => row.id),
      id
    )
    assert.deepEqual([...new Set(rows.map(({ kind }) => kind))], ['revoked_used'])
  })

  test('of another school are neither listed, nor counted, nor closed', async ({ assert }) => {
    const { schoolId } = await stranger()
    const client = await supervisor()
    const before = (await client.get(`${INCIDENTS}/open`)).body.open
    const { id } = await givenIncident('other', { schoolId })
    assert.equal((await client.get(`${INCIDENTS}/open`)).body.open, before)
    assert.notInclude(
      (await listed()).map((row) => row.id),
      id
    )
    assert.equal((await client.post(`${INCIDENTS}/${id}/close`, { note: 'x' })).status, 404)
  })

  test('are told together, each once, when a gate brings hundreds', async ({ assert }) => {
    await tellOfIncidents.run()
    const since = DateTime.utc()
    const { device } = await newGate()
    const at = {
      schoolId: device.schoolId,
      deviceId: device.id,
      occurredAt: since,
      openedAt: since,
    }
    await Incident.createMany(Array.from({ length: 300 }, () => ({ ...at, kind: 'used_twice' })))
    await Promise.all([tellOfIncidents.run(), tellOfIncidents.run()])
    await tellOfIncidents.run()
    const rows = await db
      .from('notifications')
      .join('users', 'users.id', 'notifications.user_id')
      .where('kind', 'incident.opened')
      .where('notifications.created_at', '>=', since.toSQL()!)
      .select('users.email', 'params')
    assert.include(
      rows.map(({ email }) => email),
      'amelia.hart@demo.school'
    )
    assert.notInclude(
      rows.map(({ email }) => email),
      'peter.malik@demo.school'
    )
    const mine = rows.filter(({ email }) => email === 'amelia.hart@demo.school')
    assert.deepEqual(
      mine.map(({ params }) => params),
      [{ incident: 'used_twice', count: 300, device: device.name }]
    )
    await db.from('incidents').where('device_id', device.id).delete()
  })

  test('that do not exist are not found, and ids that are none are refused', async ({ assert }) => {
    const client = await supervisor()
    const note = { note: 'x' }
    assert.equal((await client.post(`${INCIDENTS}/${randomUUID()}/close`, note)).status, 404)
    assert.equal((await client.post(`${INCIDENTS}/nonsense/close`, note)).status, 422)
  })
})
