import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { tellOfIncidents } from '#incidents/jobs/tell_of_incidents'
import { staff, student } from '#tests/client'
import { asDevice, connectedGate, DEVICES, introduce, useCode } from '#tests/devices'
import { phoneOf, scanOf } from '#tests/gate'
import { sumOf } from '#tests/metrics'
import { issue } from '#tests/passes'
import { auditOf } from '#tests/functional/audit/audit_of'

const lose = async (id: string, step = 'lost') =>
  (await staff()).post(`${DEVICES}/${id}/${step}`, {})

const incidentsOf = (deviceId: string) =>
  db.from('incidents').where('device_id', deviceId).select('kind')

/** A scan of a fresh pass that a gate without network let through. */
async function offlineScan(later = 0) {
  const pass = await issue(await staff(), 'exit')
  const phone = await phoneOf(await student(), pass.id)
  const occurredAt = new Date(Date.now() + later)
  const code = await phone.codeAt(occurredAt.getTime() / 1000)
  const at = { occurred_at: occurredAt.toISOString(), mode: 'offline', local_outcome: 'accepted' }
  return { pass, body: scanOf(code, at) }
}

const upload = (token: string, ...scans: object[]) =>
  asDevice(token, '/api/v1/scans/batch', { scans })

test.group('A lost device', () => {
  test('opens nothing, and every hour of its use is one incident', async ({ assert }) => {
    const { device, token } = await connectedGate()
    await introduce(token)
    const contacts = await sumOf('student_pass_lost_device_contacts_total', {})
    const { body } = await lose(device.id)
    assert.isString(body.device.lost_at)

    const answers = await Promise.all([
      introduce(token),
      asDevice(token, '/api/v1/gate-bundle'),
      asDevice(token, '/api/v1/scans', scanOf('x')),
    ])
    for (const { status, body: refusal } of answers) {
      assert.equal(status, 401)
      assert.equal(refusal.error.code, 'E_DEVICE_REPORTED_LOST')
    }
    assert.deepEqual(await incidentsOf(device.id), [{ kind: 'lost_device_used' }])
    const after = await sumOf('student_pass_lost_device_contacts_total', {})
    assert.equal(after - contacts, 3)
    const [event] = await auditOf(device.id)
    assert.equal(event!.action, 'device.lost')
  })

  test('is told to administrators, in the app and by e-mail', async ({ assert }) => {
    const { device, token } = await connectedGate()
    await lose(device.id)
    await introduce(token)
    await tellOfIncidents.run()
    await tellOfIncidents.run()
    const { body } = await (await staff()).get('/api/v1/notifications')
    const told = body.notifications.filter(
      ({ params }: { params: { device?: string } }) => params.device === device.name
    )
    assert.lengthOf(told, 1)
    assert.deepInclude(told[0], { kind: 'incident.opened', link: '/incidents' })
    assert.equal(told[0].params.incident, 'lost_device_used')
  })

  test('still brings what it scanned before it was lost, and nothing of what it does since', async ({
    assert,
  }) => {
    const { device, token } = await connectedGate()
    const before = await offlineScan()
    await lose(device.id)
    const after = await offlineScan(1000)
    const online = scanOf('x', { nonce: randomUUID() })

    const { status, body } = await upload(token, before.body, after.body, online)
    assert.equal(status, 200)
    const [taken, refused, refusedToo] = body.results
    assert.deepInclude(taken, { outcome: 'accepted', conflict: null, retry: false })
    assert.deepInclude(refused, { error: { code: 'E_DEVICE_REVOKED' }, retry: false })
    assert.deepInclude(refusedToo, { error: { code: 'E_DEVICE_REVOKED' }, retry: false })
    assert.lengthOf(await db.from('scans').where('pass_id', before.pass.id), 1)
    assert.lengthOf(await db.from('scans').where('pass_id', after.pass.id), 0)
  })

  test('that is revoked brings what it scanned before too', async ({ assert }) => {
    const { device, token } = await connectedGate()
    const before = await offlineScan()
    const { body: revoked } = await lose(device.id, 'revoke')
    assert.isString(revoked.device.revoked_at)
    const { body } = await upload(token, before.body)
    assert.deepInclude(body.results[0], { outcome: 'accepted', conflict: null })
    assert.equal((await introduce(token)).body.error.code, 'E_UNKNOWN_DEVICE')
    assert.lengthOf(await incidentsOf(device.id), 0)
  })

  test('takes back what it scanned before, for nobody went through', async ({ assert }) => {
    const { device, token } = await connectedGate()
    const before = await offlineScan()
    const occurredAt = new Date().toISOString()
    await lose(device.id)
    await upload(token, before.body)
    const path = `/api/v1/scans/${before.body.nonce}/annul`
    const { status } = await asDevice(token, path, { occurred_at: occurredAt })
    assert.equal(status, 200)
    assert.lengthOf(await db.from('scan_annulments').where('pass_id', before.pass.id), 1)
  })

  test('gets a new code only when it was found again, and its old token stays dead', async ({
    assert,
  }) => {
    const admin = await staff()
    const { device, token } = await connectedGate()
    await lose(device.id)
    const early = await admin.post(`${DEVICES}/${device.id}/enrolment`, {})
    assert.equal(early.body.error.code, 'E_DEVICE_IS_LOST')

    const { body: found } = await lose(device.id, 'found')
    assert.deepInclude(found.device, { lost_at: null, connected: false })
    assert.equal((await introduce(token)).body.error.code, 'E_UNKNOWN_DEVICE')
    const { body } = await admin.post(`${DEVICES}/${device.id}/enrolment`, {})
    const { body: enrolled } = await useCode(body.enrolment.secret)
    assert.equal((await introduce(enrolled.token)).status, 200)
  })
})
