import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import User from '#identity/models/user'
import Place from '#places/models/place'
import { EnrolDevice } from '#scanning/actions/enrol_device'
import { signedIn, staff } from '#tests/client'
import { auditOf } from '#tests/functional/audit/audit_of'

const PLACES = '/api/v1/admin/places'
const named = (what: string) => `${what} ${randomUUID().slice(0, 8)}`

test.group('Places', () => {
  test('are added with everything that is said about them', async ({ assert }) => {
    const admin = await staff()
    const tomas = await User.findByOrFail('email', 'tomas.rivera@demo.school')
    const { body: made } = await admin.post('/api/v1/admin/buildings', {
      name: named('North wing'),
      capacity: 40,
    })
    const settings = {
      name: named('Art room'),
      kind: 'room',
      building_id: made.building.id,
      capacity: 0,
      default_minutes: 7,
      approval_policy: 'place_staff',
      requestable: false,
    }
    const { status, body } = await admin.post(PLACES, { ...settings, staff_ids: [tomas.id] })

    assert.equal(status, 201)
    const { id, ...place } = body.place
    assert.deepEqual(place, {
      ...settings,
      archived: false,
      staff: [{ id: tomas.id, name: tomas.name }],
      checkpoints: [],
    })
    assert.deepEqual((await admin.get(`${PLACES}/${id}`)).body.place, body.place)
    const [event] = await auditOf(id)
    assert.equal(event!.action, 'place.created')
  })

  test('keep what a change does not name, and the log says what was changed', async ({
    assert,
  }) => {
    const admin = await staff()
    const { body } = await admin.post(PLACES, { name: named('Gym'), kind: 'hall', capacity: 12 })
    const changed = await admin.patch(`${PLACES}/${body.place.id}`, { default_minutes: 20 })
    assert.deepEqual(changed.body.place, { ...body.place, default_minutes: 20 })

    const unlimited = await admin.patch(`${PLACES}/${body.place.id}`, { capacity: null })
    assert.isNull(unlimited.body.place.capacity)
    const events = await auditOf(body.place.id)
    assert.deepEqual(
      events.map(({ details }) => details),
      [{ capacity: '12 → –' }, { defaultMinutes: '– → 20' }, { name: body.place.name }]
    )
  })

  test('have one name in a school, also when they are archived', async ({ assert }) => {
    const admin = await staff()
    const name = named('Studio')
    const { body } = await admin.post(PLACES, { name, kind: 'room' })
    await admin.patch(`${PLACES}/${body.place.id}`, { archived: true })
    const second = await admin.post(PLACES, { name, kind: 'room' })
    assert.equal(second.status, 409)
    assert.equal(second.body.error.code, 'E_NAME_TAKEN')
  })

  test('leave the forms when they are archived and come back when they are restored', async ({
    assert,
  }) => {
    const admin = await staff()
    const { body } = await admin.post(PLACES, { name: named('Old lab'), kind: 'room' })
    const path = `${PLACES}/${body.place.id}`
    const offered = async () =>
      (await admin.get('/api/v1/places')).body.places.some(
        ({ id }: { id: string }) => id === body.place.id
      )
    const listed = async (archived: boolean) =>
      (await admin.get(`${PLACES}?archived=${archived}&search=${body.place.name}`)).body.page.total

    assert.isTrue(await offered())
    await admin.patch(path, { archived: true })
    assert.isFalse(await offered())
    assert.deepEqual([await listed(false), await listed(true)], [0, 1])
    await admin.patch(path, { archived: false })
    assert.isTrue(await offered())
    assert.deepEqual([await listed(false), await listed(true)], [1, 0])
  })

  test('are listed in pages, by name', async ({ assert }) => {
    const admin = await staff()
    const prefix = named('Paged')
    for (const letter of 'CABD')
      await admin.post(PLACES, { name: `${prefix} ${letter}`, kind: 'other' })
    const page = async (number: number) => {
      const path = `${PLACES}?search=${prefix}&per_page=3&page=${number}`
      return (await admin.get(path)).body
    }
    const namesOf = (body: { places: { name: string }[] }) =>
      body.places.map(({ name }) => name.at(-1)).join('')
    const [first, second] = [await page(1), await page(2)]
    assert.deepEqual([namesOf(first), namesOf(second)], ['ABC', 'D'])
    assert.deepEqual(first.page, { number: 1, size: 3, total: 4, next: true })
    assert.deepEqual(second.page, { number: 2, size: 3, total: 4, next: false })
  })

  test('take only active staff of the school as their staff', async ({ assert }) => {
    const admin = await staff()
    const maya = await User.findByOrFail('email', 'maya.lindqvist@demo.school')
    for (const id of [maya.id, randomUUID()]) {
      const { status, body } = await admin.post(PLACES, {
        name: named('Room'),
        kind: 'room',
        staff_ids: [id],
      })
      assert.equal(status, 422)
      assert.equal(body.error.code, 'E_NOT_STAFF')
    }
  })

  test('of another school are not found', async ({ assert }) => {
    const { stranger } = await import('#tests/functional/places/other_school')
    const { place, building, checkpoint } = await stranger()
    const admin = await staff()
    const answers = await Promise.all([
      admin.get(`${PLACES}/${place.id}`),
      admin.patch(`${PLACES}/${place.id}`, { capacity: 1 }),
      admin.post(`${PLACES}/${place.id}/checkpoints`, { name: named('Door'), direction: 'in' }),
      admin.patch(`/api/v1/admin/buildings/${building.id}`, { capacity: 1 }),
      admin.patch(`/api/v1/admin/checkpoints/${checkpoint.id}`, { direction: 'out' }),
      admin.post(PLACES, { name: named('Room'), kind: 'room', building_id: building.id }),
    ])
    assert.deepEqual(
      answers.map(({ status }) => status),
      Array(6).fill(404)
    )
    const { body } = await admin.get(`${PLACES}?search=${place.name}`)
    assert.deepEqual(body.places, [])
  })

  test('refuse what is no place, and name the field', async ({ assert }) => {
    const admin = await staff()
    const bodies = {
      name: { name: '  ', kind: 'room' },
      kind: { name: named('X'), kind: 'castle' },
      capacity: { name: named('X'), kind: 'room', capacity: -1 },
      default_minutes: { name: named('X'), kind: 'room', default_minutes: 0.5 },
    }
    for (const [field, sent] of Object.entries(bodies)) {
      const { status, body } = await admin.post(PLACES, sent)
      assert.equal(status, 422)
      assert.equal(body.error.issues[0].field, field)
    }
    assert.equal((await admin.patch(`${PLACES}/not-an-id`, {})).status, 422)
  })
})

test.group('Checkpoints', () => {
  test('belong to a place, and stay while a device stands there', async ({ assert }) => {
    const admin = await staff()
    const { body: made } = await admin.post(PLACES, { name: named('South gate'), kind: 'gate' })
    const name = named('South turnstile')
    const { status, body } = await admin.post(`${PLACES}/${made.place.id}/checkpoints`, {
      name,
      direction: 'in',
    })
    assert.equal(status, 201)
    const place = await Place.findOrFail(made.place.id)
    const { device } = await new EnrolDevice().run({
      schoolId: place.schoolId,
      name: named('Scanner'),
      checkpointName: name,
    })

    const path = `/api/v1/admin/checkpoints/${body.checkpoint.id}`
    for (const standing of [path, `${PLACES}/${place.id}`]) {
      const refused = await admin.patch(standing, { archived: true })
      assert.equal(refused.status, 409)
      assert.equal(refused.body.error.code, 'E_DEVICES_STAND_THERE')
      assert.include(refused.body.error.message, device.name)
    }
    await device.merge({ revokedAt: device.createdAt }).save()
    const { body: archived } = await admin.patch(path, { archived: true })
    assert.isTrue(archived.checkpoint.archived)
    const { body: offered } = await admin.get('/api/v1/admin/checkpoints')
    assert.notInclude(
      offered.checkpoints.map(({ id }: { id: string }) => id),
      body.checkpoint.id
    )
  })
})

test('the places of the issue form are for those who work with passes', async ({ assert }) => {
  const auditor = await signedIn('henrik.lund@demo.school')
  assert.equal((await auditor.get('/api/v1/places')).status, 403)
})
