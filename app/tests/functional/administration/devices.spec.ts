import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import Place from '#places/models/place'
import Device from '#scanning/models/device'
import { staff, type Client } from '#tests/client'
import { connectedGate, DEVICES, introduce, offeredGate, useCode } from '#tests/devices'
import { auditOf } from '#tests/functional/audit/audit_of'
import { stranger } from '#tests/functional/places/other_school'
import { until } from '#tests/until'

const named = (what: string) => `${what} ${randomUUID().slice(0, 8)}`

async function checkpoints(admin: Client) {
  const { body } = await admin.get('/api/v1/admin/checkpoints')
  return body.checkpoints as { id: string; name: string }[]
}

test.group('Devices', () => {
  test('are added with a code, which nothing but this answer holds', async ({ assert }) => {
    const admin = await staff()
    const [checkpoint] = await checkpoints(admin)
    const { status, body, headers } = await admin.post(DEVICES, {
      name: named('North scanner'),
      kind: 'gate',
      checkpoint_id: checkpoint!.id,
    })
    assert.equal(status, 201)
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.match(body.enrolment.secret, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    assert.isFalse(body.device.connected)

    const { body: listed } = await admin.get(`${DEVICES}?per_page=100`)
    assert.notInclude(JSON.stringify(listed), body.enrolment.secret)
    const events = await auditOf(body.device.id)
    assert.equal(events[0]!.action, 'device.added')
    assert.notInclude(JSON.stringify(events), body.enrolment.secret)
  })

  test('of the kind kiosk stand in a place, which gets a checkpoint if it has none', async ({
    assert,
  }) => {
    const admin = await staff()
    const { body: made } = await admin.post('/api/v1/admin/places', {
      name: named('Nurse'),
      kind: 'nurse',
    })
    const { place } = made
    const { status, body } = await admin.post(DEVICES, {
      name: named('Kiosk'),
      kind: 'kiosk',
      place_id: place.id,
    })
    assert.equal(status, 201)
    assert.deepEqual(body.device.place, { id: place.id, name: place.name })
    assert.equal(body.device.checkpoint.name, place.name)

    const without = await admin.post(DEVICES, { name: named('Kiosk'), kind: 'kiosk' })
    assert.equal(without.status, 422)
    assert.equal(without.body.error.issues[0].field, 'place_id')
  })

  test('are renamed and moved to another checkpoint', async ({ assert }) => {
    const admin = await staff()
    const { device, token } = await connectedGate()
    await introduce(token)
    const [, second] = await checkpoints(admin)
    const name = named('Moved')
    const { body } = await admin.patch(`${DEVICES}/${device.id}`, {
      name,
      checkpoint_id: second!.id,
    })
    assert.deepEqual([body.device.name, body.device.checkpoint.id], [name, second!.id])
    const { body: itself } = await introduce(token)
    assert.equal(itself.checkpoint.id, second!.id)
  })

  test('are not moved to what their kind cannot stand at', async ({ assert }) => {
    const admin = await staff()
    const { device } = await connectedGate()
    const place = await Place.firstOrFail()
    const { status, body } = await admin.patch(`${DEVICES}/${device.id}`, { place_id: place.id })
    assert.equal(status, 422)
    assert.equal(body.error.code, 'E_WRONG_KIND_OF_PLACE')
  })

  test('keep their token until their new code is used, and not longer', async ({ assert }) => {
    const admin = await staff()
    const { device, token } = await connectedGate()
    const { body } = await admin.post(`${DEVICES}/${device.id}/enrolment`, {})
    assert.equal((await introduce(token)).status, 200)

    const { body: enrolled } = await useCode(body.enrolment.secret)
    assert.equal((await introduce(token)).status, 401)
    assert.equal((await introduce(enrolled.token)).status, 200)
  })

  test('that are revoked are shut out, leave the list and get no new code', async ({ assert }) => {
    const admin = await staff()
    const { device, token } = await connectedGate()
    await introduce(token)
    const { body } = await admin.post(`${DEVICES}/${device.id}/revoke`, {})
    assert.isString(body.device.revoked_at)
    assert.equal((await introduce(token)).status, 401)
    const offered = await admin.post(`${DEVICES}/${device.id}/enrolment`, {})
    assert.equal(offered.body.error.code, 'E_DEVICE_IS_REVOKED')

    const again = await admin.post(`${DEVICES}/${device.id}/revoke`, {})
    assert.equal(again.body.device.revoked_at, body.device.revoked_at)
    const ids = async (query: string) =>
      (await admin.get(`${DEVICES}?per_page=100${query}`)).body.devices.map(
        ({ id }: { id: string }) => id
      )
    assert.notInclude(await ids(''), device.id)
    assert.include(await ids('&revoked=true'), device.id)
  })

  test('of another school are not found', async ({ assert }) => {
    const admin = await staff()
    const { schoolId, checkpoint, place } = await stranger()
    const theirs = await Device.create({
      schoolId,
      name: 'Theirs',
      kind: 'gate',
      checkpointId: checkpoint.id,
      tokenHash: Buffer.from(randomUUID()),
    })
    const { device } = await offeredGate()
    const path = `${DEVICES}/${theirs.id}`
    const answers = await Promise.all([
      admin.get(path),
      admin.patch(path, { name: 'Mine' }),
      admin.post(`${path}/enrolment`, {}),
      admin.post(`${path}/lost`, {}),
      admin.post(`${path}/found`, {}),
      admin.post(`${path}/revoke`, {}),
      admin.patch(`${DEVICES}/${device.id}`, { checkpoint_id: checkpoint.id }),
      admin.post(DEVICES, { name: named('G'), kind: 'gate', checkpoint_id: checkpoint.id }),
      admin.post(DEVICES, { name: named('K'), kind: 'kiosk', place_id: place.id }),
    ])
    assert.deepEqual(
      answers.map(({ status }) => status),
      Array(9).fill(404)
    )
  })

  test('are seen when they ask for something, and that is written once a minute', async ({
    assert,
  }) => {
    const admin = await staff()
    const { device, token } = await connectedGate()
    const lastSeen = async () => (await Device.findOrFail(device.id)).lastSeenAt
    assert.isNull(await lastSeen())
    await introduce(token)
    const first = await until(async () => (await lastSeen()) ?? false)

    await introduce(token)
    await introduce(token)
    assert.equal((await lastSeen())!.toMillis(), first.toMillis())
    const { body } = await admin.get(`${DEVICES}/${device.id}`)
    assert.equal(body.device.last_seen_at, first.toUTC().toISO())
  })
})
