import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { PassRefused } from '#passes/activation/pass_refused'
import { RequestPass } from '#passes/actions/request_pass'
import { SYSTEM } from '#passes/life/pass_actor'
import type PassType from '#passes/models/pass_type'
import type Student from '#people/models/student'
import { signedIn, student } from '#tests/client'
import { givenPlace, givenType } from '#tests/given'
import { newPass } from '#tests/pass_in_state'
import { newStudent } from '#tests/students'

const ask = ({ id: studentId, schoolId }: Student, type: PassType, more: object = {}) =>
  new RequestPass().run({ studentId, schoolId, passTypeId: type.id, actor: SYSTEM, ...more })

async function pathOf(passId: string): Promise<string> {
  const steps = await db.from('pass_transitions').where('pass_id', passId).orderBy('id')
  return steps.map((step) => step.to_state).join(' → ')
}

test.group('Asking for a pass', () => {
  test('that nobody needs to approve begins it at once, with every step written down', async ({
    assert,
  }) => {
    const pass = await ask(await newStudent(), await givenType())
    assert.equal(pass.state, 'active')
    assert.isNotNull(pass.signedPart)
    assert.equal(await pathOf(pass.id), 'requested → approved → active')
    const audit = await db.from('audit_events').where('subject_id', pass.id).orderBy('id')
    assert.deepEqual(
      audit.map(({ action }) => action),
      ['pass.requested', 'pass.approved', 'pass.activated']
    )
    const orders = await db.from('outbox').whereRaw(`payload->>'passId' = ?`, [pass.id])
    assert.lengthOf(orders, 3)
  })

  test('that a teacher approves waits, has no code, and is the student’s to cancel', async ({
    assert,
  }) => {
    const maya = await student()
    const type = await givenType({ approvalPolicy: 'any_staff' })
    const { status, body } = await maya.post('/api/v1/my/passes', { pass_type_id: type.id })
    assert.equal(status, 201)
    assert.equal(body.pass.state, 'requested')
    assert.deepEqual(body.pass.approvals, { given: 0, needed: 1 })
    assert.isTrue(body.pass.can.cancel)
    assert.isFalse(body.pass.can.approve)

    const code = await maya.get(`/api/v1/my/passes/${body.pass.id}/code`)
    assert.equal(code.body.error.code, 'E_PASS_HAS_NO_CODE_YET')
    const cancelled = await maya.post(`/api/v1/my/passes/${body.pass.id}/cancel`, {})
    assert.equal(cancelled.body.pass.state, 'cancelled')
  })

  test('for later keeps the time, and does not begin before', async ({ assert }) => {
    const maya = await student()
    const type = await givenType()
    const startsAt = DateTime.utc().plus({ hours: 2 }).startOf('second')
    const { body } = await maya.post('/api/v1/my/passes', {
      pass_type_id: type.id,
      starts_at: startsAt.toISO(),
    })
    assert.equal(body.pass.state, 'approved')
    assert.equal(Date.parse(body.pass.valid_from), startsAt.toMillis())
    assert.isFalse(body.pass.can.activate)
    const early = await maya.post(`/api/v1/my/passes/${body.pass.id}/activate`, {})
    assert.equal(early.status, 409)
    assert.equal(early.body.error.code, 'E_PASS_NOT_YET_DUE')
    await maya.post(`/api/v1/my/passes/${body.pass.id}/cancel`, {})
  })

  test('of which students may not ask, or without its place, says what to do', async ({
    assert,
  }) => {
    const holder = await newStudent()
    const reserved = await givenType({ requestable: false })
    await assert.rejects(() => ask(holder, reserved), /cannot ask/)
    const going = await givenType({ needsPlace: true })
    await assert.rejects(() => ask(holder, going), /needs a place/)
    const secret = await givenPlace({ requestable: false })
    await assert.rejects(() => ask(holder, going, { placeId: secret.id }), /cannot ask/)
    await assert.rejects(
      () => ask(holder, going, { minutes: 61, placeId: secret.id }),
      /at most 60/
    )
    const past = DateTime.utc().minus({ hours: 1 })
    await assert.rejects(() => ask(holder, reserved, { startsAt: past }), /cannot start then/)
  })

  test('is refused at once while another pass is in use, and the refusal is kept', async ({
    assert,
  }) => {
    const maya = await student()
    await newPass('active', { holder: 'Maya' })
    const type = await givenType({ approvalPolicy: 'any_staff' })
    const { status, body } = await maya.post('/api/v1/my/passes', { pass_type_id: type.id })
    assert.equal(status, 409)
    assert.equal(body.error.code, 'E_PASS_REFUSED')
    assert.deepEqual(body.error.refusal, { reason: 'already_out', params: {}, remedy: 'later' })
    const refused = await db
      .from('audit_events')
      .where('action', 'pass.refused')
      .orderBy('id', 'desc')
    assert.deepEqual(refused[0].details, { reason: 'already_out' })
  })

  test('is possible ten times in advance and not an eleventh, however fast', async ({ assert }) => {
    const holder = await newStudent()
    const type = await givenType({ approvalPolicy: 'any_staff' })
    const startsAt = DateTime.utc().plus({ days: 1 })
    const asked = await Promise.allSettled(
      Array.from({ length: 14 }, () => ask(holder, type, { startsAt }))
    )
    assert.lengthOf(
      asked.filter(({ status }) => status === 'fulfilled'),
      10
    )
  })

  test('lasts as long as the place usually takes, and longer for whom it was granted', async ({
    assert,
  }) => {
    const holder = await newStudent()
    const type = await givenType({ defaultMinutes: 10 })
    const place = await givenPlace({ defaultMinutes: 4 })
    const { id: grantedBy } = await db.from('users').select('id').firstOrFail()
    await db.table('accommodations').insert({
      id: crypto.randomUUID(),
      student_id: holder.id,
      kind: 'extra_minutes',
      minutes: 5,
      granted_by: grantedBy,
      created_at: new Date(),
    })
    const pass = await ask(holder, type, { placeId: place.id })
    assert.equal(pass.validUntil.diff(pass.validFrom, 'minutes').minutes, 9)
  })

  test('offers only what may be asked for, and the list has those first that are not over', async ({
    assert,
  }) => {
    const omar = await signedIn('omar.haddad@demo.school')
    const hidden = await givenType({ requestable: false })
    const { body: options } = await omar.get('/api/v1/my/pass-options')
    assert.notInclude(
      options.types.map(({ id }: { id: string }) => id),
      hidden.id
    )
    const open = await newPass('approved', { holder: 'Omar' })
    await newPass('active', { holder: 'Omar' }).then((pass) =>
      pass.merge({ state: 'ended' }).save()
    )
    const { body } = await omar.get('/api/v1/my/passes?per_page=1')
    assert.equal(body.passes[0].id, open.id)
    assert.isTrue(body.page.next)
    await open.merge({ state: 'cancelled' }).save()
  })
})

test.group('What is in the way', () => {
  test('a freeze, a frozen place, a place given up: one answer, to the byte', async ({
    assert,
  }) => {
    const answers: string[] = []
    const told = async (run: () => Promise<unknown>) => {
      const error = await run().catch((thrown: unknown) => thrown)
      assert.instanceOf(error, PassRefused)
      answers.push(JSON.stringify((error as PassRefused).refusal))
    }
    const type = await givenType({ approvalPolicy: 'any_staff' })
    const holder = await newStudent()
    for (const facts of [{ capacity: 0 }, { archivedAt: DateTime.utc() }]) {
      const place = await givenPlace(facts)
      await told(() => ask(holder, type, { placeId: place.id }))
    }
    await told(async () => ask(holder, await givenType({ capacity: 0 })))
    await db.from('schools').update({ frozen_at: new Date() })
    await told(() => ask(holder, type)).finally(() =>
      db.from('schools').update({ frozen_at: null })
    )

    assert.deepEqual(
      [...new Set(answers)],
      ['{"reason":"not_available","params":{},"remedy":"later"}']
    )
  })

  test('whoever has left gets nothing', async ({ assert }) => {
    const gone = await newStudent({ status: 'left' })
    const type = await givenType()
    const error = await ask(gone, type).catch((thrown: unknown) => thrown)
    assert.equal((error as PassRefused).refusal.reason, 'student_not_active')
    assert.isNull(await db.from('passes').where('student_id', gone.id).first())
  })
})
