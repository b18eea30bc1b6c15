import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Device from '#scanning/models/device'
import { staff } from '#tests/client'
import { DEVICES, introduce, offeredGate, useCode } from '#tests/devices'
import { auditOf } from '#tests/functional/audit/audit_of'

const incidentsOf = (deviceId: string) =>
  db.from('incidents').where('device_id', deviceId).select('kind', 'closed_at')

test.group('An enrolment code', () => {
  test('makes a browser the gate, and is written nowhere', async ({ assert }) => {
    const { device, enrolment } = await offeredGate()
    const isOpen = async () =>
      (await (await staff()).get(`${DEVICES}/${device.id}`)).body.enrolment_open
    assert.isTrue(await isOpen())
    const { status, body, headers } = await useCode(enrolment.secret)
    assert.isFalse(await isOpen())
    assert.equal(status, 200)
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.deepEqual(body.device, { id: device.id, name: device.name, kind: 'gate' })
    assert.equal((await introduce(body.token)).body.id, device.id)

    const [event] = await auditOf(device.id)
    assert.deepInclude(event, { action: 'device.enrolled', actor_kind: 'device' })
    const rows = await db.from('device_enrolments').where('device_id', device.id)
    const written = JSON.stringify([rows, await Device.findOrFail(device.id)])
    for (const secret of [enrolment.secret, enrolment.secret.replaceAll('-', ''), body.token]) {
      assert.notInclude(written, secret)
    }
  })

  test('is understood as people type it', async ({ assert }) => {
    const { enrolment } = await offeredGate()
    const typed = enrolment.secret.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')
    assert.equal((await useCode(typed)).status, 200)
  })

  test('works once; a second use is refused and is an incident, and the first device stays', async ({
    assert,
  }) => {
    const { device, enrolment } = await offeredGate()
    const { body: first } = await useCode(enrolment.secret)
    for (let use = 0; use < 3; use++) {
      const { status, body } = await useCode(enrolment.secret)
      assert.equal(status, 409)
      assert.equal(body.error.code, 'E_ENROLMENT_USED')
    }
    assert.deepEqual(await incidentsOf(device.id), [{ kind: 'enrolment_reused', closed_at: null }])
    assert.equal((await introduce(first.token)).status, 200)
  })

  test('shown by ten browsers at once makes one of them the gate', async ({ assert }) => {
    const { device, enrolment } = await offeredGate()
    const answers = await Promise.all(Array.from({ length: 10 }, () => useCode(enrolment.secret)))
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, ...Array(9).fill(409)])
    const { token } = answers.find(({ status }) => status === 200)!.body
    assert.equal((await introduce(token)).status, 200)
    assert.lengthOf(await incidentsOf(device.id), 1)
  })

  test('is worth nothing a quarter of an hour later', async ({ assert }) => {
    const { device, enrolment } = await offeredGate()
    const left = Date.parse(enrolment.expires_at) - Date.now()
    assert.closeTo(left, 15 * 60_000, 10_000)
    await db
      .from('device_enrolments')
      .where('device_id', device.id)
      .update({ expires_at: new Date() })
    const { status, body } = await useCode(enrolment.secret)
    assert.equal(status, 410)
    assert.equal(body.error.code, 'E_ENROLMENT_EXPIRED')
    assert.isNull((await Device.findOrFail(device.id)).tokenHash)
  })

  test('is worth nothing once a newer one was made', async ({ assert }) => {
    const { device, enrolment } = await offeredGate()
    const { body } = await (await staff()).post(`${DEVICES}/${device.id}/enrolment`, {})
    assert.equal((await useCode(enrolment.secret)).body.error.code, 'E_ENROLMENT_EXPIRED')
    assert.equal((await useCode(body.enrolment.secret)).status, 200)
  })

  test('of a revoked or lost device is refused', async ({ assert }) => {
    const admin = await staff()
    const refusals = []
    for (const step of ['revoke', 'lost']) {
      const { device, enrolment } = await offeredGate()
      await admin.post(`${DEVICES}/${device.id}/${step}`, {})
      refusals.push((await useCode(enrolment.secret)).body.error.code)
    }
    assert.deepEqual(refusals, ['E_DEVICE_IS_REVOKED', 'E_DEVICE_IS_LOST'])
  })

  test('made before its device was lost is worth nothing when it is found again', async ({
    assert,
  }) => {
    const admin = await staff()
    const { device, enrolment } = await offeredGate()
    await admin.post(`${DEVICES}/${device.id}/lost`, {})
    await admin.post(`${DEVICES}/${device.id}/found`, {})
    assert.isFalse((await admin.get(`${DEVICES}/${device.id}`)).body.enrolment_open)
    assert.equal((await useCode(enrolment.secret)).body.error.code, 'E_ENROLMENT_EXPIRED')
  })

  test('that nobody made is not found: {$self}')
    .with(['AAAA-AAAA-AAAA-AAAA', 'x', 'spd_something', 'U'.repeat(16)])
    .run(async ({ assert }, secret) => {
      const { status, body } = await useCode(secret)
      assert.equal(status, 404)
      assert.equal(body.error.code, 'E_ENROLMENT_UNKNOWN')
    })
})
