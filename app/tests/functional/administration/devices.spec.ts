import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import Place from '#places/models/place'
import Device from '#scanning/models/device'
import { addressOf, answerOf, staff, type Client } from '#tests/client'
import { auditOf } from '#tests/functional/audit/audit_of'
import { stranger } from '#tests/functional/places/other_school'
import { until } from '#tests/until'

const DEVICES = '/api/v1/admin/devices'
const named = (what: string) => `${what} ${randomUUID().slice(0, 8)}`

/** What a device with a token is told about itself. */
async function introduce(token: string) {
  const headers = { Authorization: `Bearer ${token}` }
  return answerOf(await fetch(addressOf('/api/v1/device'), { headers }))
}

async function checkpoints(admin: Client) {
  const { body } = await admin.get('/api/v1/admin/checkpoints')
  return body.checkpoints as { id: string; name: string }[]
}

async function enrolled(admin: Client) {
  const [checkpoint] = await checkpoints(admin)
  const { body } = await admin.post(DEVICES, {
    name: named('Gate'),
    kind: 'gate',
    checkpoint_id: checkpoint!.id,
  })
  return body as { device: { id: string; name: string }; token: string }
}

test.group('Devices', () => {
  test('get a token that opens the gate and is shown once', async ({ assert }) => {
    const admin = await staff()
    const [checkpoint] = await checkpoints(admin)
    const name = named('North scanner')
    const { status, body, headers } = await admin.post(DEVICES, {
      name,
      kind: 'gate',
      checkpoint_id: checkpoint!.id,
    })
    assert.equal(status, 201)
    assert.equal(headers.get('cache-control'), 'no-store')
    const answer = await introduce(body.token)
    assert.equal(answer.body.name, name)
    assert.equal(answer.body.checkpoint.id, checkpoint!.id)

    const { body: listed } = await admin.get(`${DEVICES}?per_page=100`)
    assert.notInclude(JSON.stringify(listed), body.token)
    const events = await auditOf(body.device.id)
    assert.equal(events[0]!.action, 'device.enrolled')
    assert.notInclude(JSON.stringify(events), body.token)
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
    const { device, token } = await enrolled(admin)
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
    const { device } = await enrolled(admin)
    const place = await Place.firstOrFail()
    const { status, body } = await admin.patch(`${DEVICES}/${device.id}`, { place_id: place.id })
    assert.equal(status, 422)
    assert.equal(body.error.code, 'E_WRONG_KIND_OF_PLACE')
  })

  test('get a new token, and the old one is worth nothing', async ({ assert }) => {
    const admin = await staff()
    const { device, token } = await enrolled(admin)
    assert.equal((await introduce(token)).status, 200)
    const { body } = await admin.post(`${DEVICES}/${device.id}/token`, {})
    assert.equal((await introduce(token)).status, 401)
    assert.equal((await introduce(body.token)).status, 200)
  })

  test('that are revoked are shut out, leave the list and get no new token', async ({ assert }) => {
    const admin = await staff()
    const { device, token } = await enrolled(admin)
    await introduce(token)
    const { body } = await admin.post(`${DEVICES}/${device.id}/revoke`, {})
    assert.isString(body.device.revoked_at)
    assert.equal((await introduce(token)).status, 401)
    const rolled = await admin.post(`${DEVICES}/${device.id}/token`, {})
    assert.equal(rolled.body.error.code, 'E_DEVICE_IS_REVOKED')

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
    const { device } = await enrolled(admin)
    const path = `${DEVICES}/${theirs.id}`
    const answers = await Promise.all([
      admin.patch(path, { name: 'Mine' }),
      admin.post(`${path}/token`, {}),
      admin.post(`${path}/revoke`, {}),
      admin.patch(`${DEVICES}/${device.id}`, { checkpoint_id: checkpoint.id }),
      admin.post(DEVICES, { name: named('G'), kind: 'gate', checkpoint_id: checkpoint.id }),
      admin.post(DEVICES, { name: named('K'), kind: 'kiosk', place_id: place.id }),
    ])
    assert.deepEqual(
      answers.map(({ status }) => status),
      Array(6).fill(404)
    )
  })

  test('are seen when they ask for something, and that is written once a minute', async ({
    assert,
  }) => {
    const admin = await staff()
    const { device, token } = await enrolled(admin)
    const lastSeen = async () => (await Device.findOrFail(device.id)).lastSeenAt
    assert.isNull(await lastSeen())
    await introduce(token)
    const first = await until(async () => (await lastSeen()) ?? false)

    await introduce(token)
    await introduce(token)
    assert.equal((await lastSeen())!.toMillis(), first.toMillis())
    const { body } = await admin.get(`${DEVICES}?per_page=100`)
    const listed = body.devices.find(({ id }: { id: string }) => id === device.id)
    assert.equal(listed.last_seen_at, first.toUTC().toISO())
  })
})
