import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import Place from '#places/models/place'
import { addressOf, answerOf, staff } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { newGate, postScan, scanOf } from '#tests/gate'
import { givenPin, newKiosk } from '#tests/kiosk'

type Kiosk = Awaited<ReturnType<typeof newKiosk>>

/** A student who has just been identified at a kiosk, for whom nobody needs to approve a hall pass. */
async function identified(kiosk: Kiosk, givenName: string) {
  const student = await givenPin(givenName)
  const { body } = await kiosk.send('/identify', { number: student.number, pin: '2468' })
  return { student, ...body }
}

async function hallPassTo(placeName: string, policy: 'auto' | 'any_staff' = 'auto') {
  const type = await PassType.findByOrFail('kind', 'hall')
  await type.merge({ approvalPolicy: policy }).save()
  const place = await Place.findByOrFail('name', placeName)
  return { pass_type_id: type.id, place_id: place.id }
}

async function endAll(student: Student) {
  await db
    .from('passes')
    .where('student_id', student.id)
    .whereIn('state', ['active', 'overdue', 'requested', 'approved', 'queued'])
    .update({ state: 'ended' })
}

test.group('A kiosk', (group) => {
  group.each.setup(async () => {
    await db.from('kiosk_tries').delete()
  })

  test('knows where it stands and nothing about students', async ({ assert }) => {
    const kiosk = await newKiosk('Kiosk of room 12')
    const { status, body } = await kiosk.send('/')
    assert.equal(status, 200)
    assert.containsSubset(body, {
      name: 'Kiosk of room 12',
      place: { name: 'Room 12' },
      time_zone: 'Europe/London',
      school: { name: 'Northfield School' },
    })
    assert.notMatch(JSON.stringify(body), /Maya|student/i)
  })

  test('starts a pass by number and PIN, and ends it when the student is back', async ({
    assert,
  }) => {
    const kiosk = await newKiosk()
    const { student, ticket, holder, passes, options } = await identified(kiosk, 'Sofia')
    assert.deepEqual(holder, { name: 'Sofia M.' })
    assert.deepEqual(passes, [])
    assert.include(
      options.types.map(({ kind }: { kind: string }) => kind),
      'hall'
    )
    assert.notInclude(
      options.places.map(({ name }: { name: string }) => name),
      'Room 12'
    )

    const started = await kiosk.send('/passes', { ticket, ...(await hallPassTo('Library')) })
    assert.equal(started.status, 201)
    assert.containsSubset(started.body.pass, { state: 'active', place: { name: 'Library' } })
    const row = await db.from('passes').where('id', started.body.pass.id).first()
    assert.containsSubset(row, { carrier: 'kiosk', origin_place_id: kiosk.place.id })
    const audited = await db
      .from('audit_events')
      .where({ subject_id: student.id, action: 'student.identified_at_kiosk' })
    assert.containsSubset(audited, [{ actor_kind: 'device', actor_id: kiosk.device.id }])

    const again = await kiosk.send('/identify', { card: student.cardNumber! })
    assert.equal(again.body.passes[0].id, started.body.pass.id)
    const ended = await kiosk.send(`/passes/${started.body.pass.id}/end`, {
      ticket: again.body.ticket,
    })
    assert.equal(ended.body.pass.state, 'ended')
  })

  test('shows a request that waits for approval, which can be given up', async ({ assert }) => {
    const kiosk = await newKiosk()
    const { ticket, student } = await identified(kiosk, 'Marcus')
    const order = await hallPassTo('Library', 'any_staff')
    const { body } = await kiosk.send('/passes', { ticket, ...order })
    assert.equal(body.pass.state, 'requested')
    const shown = await kiosk.send('/identify', { card: student.cardNumber! })
    assert.equal(shown.body.passes[0].state, 'requested')
    const given = await kiosk.send(`/passes/${body.pass.id}/cancel`, { ticket })
    assert.equal(given.body.pass.state, 'cancelled')
  })

  test('says why a pass is refused', async ({ assert }) => {
    const kiosk = await newKiosk()
    const { ticket, student } = await identified(kiosk, 'Elena')
    const order = await hallPassTo('Library')
    await kiosk.send('/passes', { ticket, ...order })
    const { status, body } = await kiosk.send('/passes', { ticket, ...order })
    await endAll(student)
    assert.equal(status, 409)
    assert.equal(body.error.code, 'E_PASS_REFUSED')
    assert.equal(body.error.refusal.reason, 'already_out')
  })

  test('takes the printed card of a student until it is reported lost', async ({ assert }) => {
    const admin = await staff()
    const holder = await Student.findByOrFail('givenName', 'Rafael')
    const type = await PassType.findByOrFail('kind', 'id_card')
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    const order = { student_ids: [holder.id], pass_type_id: type.id, valid_until: tomorrow }
    const { body: issued } = await admin.post('/api/v1/cards', order)
    const { assemblePassCode } = await import('#domain/pass_code/pass_code_text')
    const row = await db.from('passes').where('id', issued.ids[0]).first()
    const card = assemblePassCode(row.signed_part)

    const kiosk = await newKiosk()
    const { body } = await kiosk.send('/identify', { card })
    assert.equal(body.holder.name, 'Rafael C.')
    assert.deepEqual(body.passes, [], 'the card itself is nothing to end')
    await admin.post(`/api/v1/cards/${issued.ids[0]}/lost`, {})
    assert.equal((await kiosk.send('/identify', { card })).body.error.code, 'E_NOT_IDENTIFIED')
  })

  test('answers alike whatever is wrong: {$self}')
    .with(['the PIN', 'the number', 'no PIN is set', 'the card', 'left the school'])
    .run(async ({ assert }, wrong) => {
      const kiosk = await newKiosk()
      const student = await givenPin('Daniel')
      const body =
        wrong === 'the card'
          ? { card: 'CARD-of-nobody' }
          : {
              number: wrong === 'the number' ? 'S9999' : student.number,
              pin: wrong === 'the PIN' ? '1111' : '2468',
            }
      if (wrong === 'no PIN is set') await student.merge({ pinHash: null }).save()
      if (wrong === 'left the school') await student.merge({ status: 'left' }).save()
      const answer = await kiosk.send('/identify', body)
      await student.merge({ status: 'active' }).save()
      const error = { ...answer.body.error, request_id: 'another each time' }
      assert.equal(answer.status, 403)
      assert.deepEqual(error, {
        request_id: 'another each time',
        code: 'E_NOT_IDENTIFIED',
        message: 'The card, or the number and PIN, were not recognised',
        remedy: 'Check the number and the PIN. After five wrong PINs wait 15 minutes.',
      })
    })

  test('lets nobody try more than five PINs of a student, also not all at once', async ({
    assert,
  }) => {
    const student = await givenPin('Camille')
    const kiosks = await Promise.all([newKiosk(), newKiosk()])
    const wrong = Array.from({ length: 12 }, (_, index) =>
      kiosks[index % 2]!.send('/identify', { number: student.number, pin: String(3000 + index) })
    )
    assert.isTrue((await Promise.all(wrong)).every(({ status }) => status === 403))
    const right = { number: student.number, pin: '2468' }
    assert.equal((await kiosks[0]!.send('/identify', right)).body.error.code, 'E_NOT_IDENTIFIED')
    assert.equal((await kiosks[0]!.send('/identify', { card: student.cardNumber! })).status, 200)

    await db.from('kiosk_tries').update({ began_at: new Date(Date.now() - 16 * 60_000) })
    assert.equal((await kiosks[0]!.send('/identify', right)).status, 200)
  })

  test('forgets the wrong tries of a student who then gets it right', async ({ assert }) => {
    const kiosk = await newKiosk()
    const { number } = await givenPin('Mei')
    for (let round = 0; round < 3; round++) {
      for (const pin of ['1111', '2222', '3333', '4444'])
        await kiosk.send('/identify', { number, pin })
      assert.equal((await kiosk.send('/identify', { number, pin: '2468' })).status, 200)
    }
  })

  test('is closed for a quarter of an hour after thirty wrong tries, others are not', async ({
    assert,
  }) => {
    const kiosk = await newKiosk()
    for (let guess = 0; guess < 30; guess++) {
      assert.equal((await kiosk.send('/identify', { card: `guess ${guess}` })).status, 403)
    }
    const student = await givenPin('Aisha')
    const closed = await kiosk.send('/identify', { card: student.cardNumber! })
    assert.equal(closed.status, 429)
    assert.equal(closed.body.error.code, 'E_KIOSK_LOCKED')
    assert.equal(closed.headers.get('retry-after'), '900')
    const other = await newKiosk()
    assert.equal((await other.send('/identify', { card: student.cardNumber! })).status, 200)
  })

  test('believes a ticket at the kiosk it was made for, for a minute, for its student', async ({
    assert,
  }) => {
    const [kiosk, other] = [await newKiosk(), await newKiosk()]
    const { ticket, student } = await identified(kiosk, 'Freya')
    const order = await hallPassTo('Library')
    const elsewhere = await other.send('/passes', { ticket, ...order })
    assert.equal(elsewhere.body.error.code, 'E_TICKET_EXPIRED')
    const forged = await kiosk.send('/passes', { ticket: `${ticket.slice(0, -2)}xx`, ...order })
    assert.equal(forged.body.error.code, 'E_TICKET_EXPIRED')

    const { default: encryption } = await import('@adonisjs/core/services/encryption')
    const content = { deviceId: kiosk.device.id, studentId: student.id }
    const old = encryption.encrypt(content, { expiresIn: 1, purpose: 'kiosk-ticket' })
    await new Promise((resolve) => setTimeout(resolve, 5))
    const late = await kiosk.send('/passes', { ticket: old, ...order })
    assert.equal(late.body.error.code, 'E_TICKET_EXPIRED')

    const { body: mine } = await kiosk.send('/passes', { ticket, ...order })
    const stranger = await identified(kiosk, 'Theo')
    const path = `/passes/${mine.pass.id}/end`
    assert.equal((await kiosk.send(path, { ticket: stranger.ticket })).status, 404)
    await endAll(student)
  })

  test('opens nothing that is for gates, and a gate nothing that is for kiosks', async ({
    assert,
  }) => {
    const kiosk = await newKiosk()
    const { status, body } = await postScan(scanOf('x'), kiosk.token)
    assert.equal(status, 403)
    assert.equal(body.error.code, 'E_WRONG_KIND_OF_DEVICE')
    const show = (path: string, token: string) =>
      fetch(addressOf(path), { headers: { Authorization: `Bearer ${token}` } }).then(answerOf)
    for (const path of ['/api/v1/device', '/api/v1/gate-bundle'])
      assert.equal((await show(path, kiosk.token)).status, 403, path)

    const gate = await newGate()
    for (const token of [gate.token, DEMONSTRATION.gateToken])
      assert.equal((await show('/api/v1/kiosk', token)).status, 403)
    assert.equal((await show('/api/v1/kiosk', 'spd_unknown')).status, 401)
  })
})
