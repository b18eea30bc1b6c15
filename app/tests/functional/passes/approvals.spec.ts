import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { signedIn, staff, type Client } from '#tests/client'
import { givenPlace, givenType } from '#tests/given'
import { newPass } from '#tests/pass_in_state'
import { staffUser } from '#tests/staff_user'

const tomas = () => signedIn('tomas.rivera@demo.school')
const ingrid = () => signedIn('ingrid.sommer@demo.school')

/** A request for a type with these facts, and maybe a place. */
async function request(
  type: Parameters<typeof givenType>[0],
  places: { placeId?: string; originPlaceId?: string } = {}
) {
  const { id: passTypeId } = await givenType(type)
  return newPass('requested', { facts: { passTypeId, ...places } })
}

const approve = (who: Client, id: string, body: object = {}) =>
  who.post(`/api/v1/passes/${id}/approve`, body)

async function waitsFor(who: Client, id: string): Promise<boolean> {
  for (let page = 1; ; page++) {
    const { body } = await who.get(`/api/v1/approvals?per_page=100&page=${page}`)
    if (body.passes.some((pass: { id: string }) => pass.id === id)) return true
    if (!body.page.next) return false
  }
}

test.group('Approving', () => {
  test('by any member of staff begins a pass for now, with its code', async ({ assert }) => {
    const pass = await request({ approvalPolicy: 'any_staff' })
    const teacher = await tomas()
    assert.isTrue(await waitsFor(teacher, pass.id))
    const { status, body } = await approve(teacher, pass.id, { minutes: 7 })
    assert.equal(status, 200)
    assert.equal(body.pass.state, 'active')
    assert.equal(body.pass.issued_by.name, 'Tomás Rivera')
    assert.equal(Date.parse(body.pass.valid_until) - Date.parse(body.pass.valid_from), 7 * 60_000)
    assert.isFalse(await waitsFor(teacher, pass.id))

    const { body: shown } = await teacher.get(`/api/v1/passes/${pass.id}`)
    assert.deepEqual(
      shown.transitions.map((step: { to: string }) => step.to),
      ['approved', 'active']
    )
    assert.equal(shown.approvals[0].approver.name, 'Tomás Rivera')

    const again = await approve(teacher, pass.id)
    assert.equal(again.status, 409)
    assert.equal(again.body.error.code, 'E_ILLEGAL_TRANSITION')
  })

  test('is for the staff of the place, where the place says so instead of the type', async ({
    assert,
  }) => {
    const place = await givenPlace({ approvalPolicy: 'place_staff' })
    const { id: userId } = await staffUser('ingrid.sommer')
    await db.table('place_staff').insert({ place_id: place.id, user_id: userId })
    const pass = await request({ approvalPolicy: 'any_staff' }, { placeId: place.id })

    const outsider = await tomas()
    const refused = await approve(outsider, pass.id)
    assert.equal(refused.status, 403)
    assert.equal(refused.body.error.code, 'E_NOT_YOURS_TO_DECIDE')
    assert.isFalse(await waitsFor(outsider, pass.id))

    const librarian = await ingrid()
    assert.isTrue(await waitsFor(librarian, pass.id))
    assert.equal((await approve(librarian, pass.id)).body.pass.state, 'active')
  })

  test('is for whoever teaches where the pass starts', async ({ assert }) => {
    const origin = await givenPlace()
    const { id: userId } = await staffUser('ingrid.sommer')
    await db.table('place_staff').insert({ place_id: origin.id, user_id: userId })
    const pass = await request({ approvalPolicy: 'origin_staff' }, { originPlaceId: origin.id })
    assert.equal((await approve(await tomas(), pass.id)).status, 403)
    const teacher = await ingrid()
    assert.isTrue(await waitsFor(teacher, pass.id))
    assert.equal((await approve(teacher, pass.id)).status, 200)
  })

  test('is for whoever is listed, or an administrator in their place', async ({ assert }) => {
    const pass = await request({ approvalPolicy: 'list' })
    const { id: userId } = await staffUser('ingrid.sommer')
    await db
      .table('pass_type_approvers')
      .insert({ pass_type_id: pass.passTypeId, step: 1, user_id: userId })
    assert.isFalse(await waitsFor(await tomas(), pass.id))
    assert.equal((await approve(await tomas(), pass.id)).status, 403)
    assert.isTrue(await waitsFor(await ingrid(), pass.id))
    assert.isTrue(await waitsFor(await staff(), pass.id))
    assert.equal((await approve(await staff(), pass.id)).status, 200)
  })

  test('in two steps takes two people', async ({ assert }) => {
    const pass = await request({ approvalPolicy: 'any_staff', secondApprovalPolicy: 'any_staff' })
    const first = await tomas()
    const { body } = await approve(first, pass.id)
    assert.equal(body.pass.state, 'requested')
    assert.deepEqual(body.pass.approvals, { given: 1, needed: 2 })
    assert.isFalse(body.pass.can.approve)
    assert.isFalse(await waitsFor(first, pass.id))

    const [order] = await db.from('outbox').whereRaw(`payload->>'passId' = ?`, [pass.id])
    assert.deepEqual([order.payload.from, order.payload.to], ['requested', 'requested'])

    const twice = await approve(first, pass.id)
    assert.equal(twice.status, 409)
    assert.equal(twice.body.error.code, 'E_SECOND_PERSON_NEEDED')

    const second = await ingrid()
    assert.isTrue(await waitsFor(second, pass.id))
    assert.equal((await approve(second, pass.id)).body.pass.state, 'active')
  })

  test('many at once answers each for itself', async ({ assert }) => {
    const good = await request({ approvalPolicy: 'any_staff' })
    const foreign = await request({ approvalPolicy: 'list' })
    const { body } = await (
      await tomas()
    ).post('/api/v1/approvals', {
      ids: [good.id, foreign.id, crypto.randomUUID()],
      decision: 'approve',
    })
    assert.deepEqual(
      body.results.map((result: { ok: boolean; error?: { code: string } }) => [
        result.ok,
        result.error?.code,
      ]),
      [
        [true, undefined],
        [false, 'E_NOT_YOURS_TO_DECIDE'],
        [false, 'E_ROW_NOT_FOUND'],
      ]
    )
  })

  test('by two people at once counts once', async ({ assert }) => {
    const pass = await request({ approvalPolicy: 'any_staff' })
    const clients = [await tomas(), await ingrid()]
    const answers = await Promise.all(clients.map((client) => approve(client, pass.id)))
    assert.sameMembers(
      answers.map(({ status }) => status),
      [200, 409]
    )
    const rows = await db.from('approvals').where('pass_id', pass.id)
    assert.lengthOf(rows, 1)
  })
})

test.group('Denying and undoing', () => {
  test('a denial is taken back by whoever gave it, and by nobody else', async ({ assert }) => {
    const pass = await request({ approvalPolicy: 'any_staff' })
    const teacher = await tomas()
    const denied = await teacher.post(`/api/v1/passes/${pass.id}/deny`, { reason: 'a test today' })
    assert.equal(denied.body.pass.state, 'denied')
    assert.isTrue(denied.body.pass.can.undo)

    const other = await (await ingrid()).post(`/api/v1/passes/${pass.id}/undo`, {})
    assert.equal(other.status, 409)
    assert.equal(other.body.error.code, 'E_TOO_LATE_TO_UNDO')
    const undone = await teacher.post(`/api/v1/passes/${pass.id}/undo`, {})
    assert.equal(undone.body.pass.state, 'requested')
    assert.isTrue(undone.body.pass.can.approve)
  })

  test('an approval is taken back before the pass has begun, and can be given again', async ({
    assert,
  }) => {
    const { id: passTypeId } = await givenType({ approvalPolicy: 'any_staff' })
    const { DateTime } = await import('luxon')
    const later = DateTime.utc().plus({ hours: 1 })
    const pass = await newPass('requested', {
      facts: { passTypeId, validFrom: later, validUntil: later.plus({ minutes: 10 }) },
    })
    const teacher = await tomas()
    assert.equal((await approve(teacher, pass.id)).body.pass.state, 'approved')
    const undone = await teacher.post(`/api/v1/passes/${pass.id}/undo`, {})
    assert.equal(undone.body.pass.state, 'requested')
    assert.deepEqual(undone.body.pass.approvals, { given: 0, needed: 1 })
    assert.equal((await approve(teacher, pass.id)).body.pass.state, 'approved')
  })

  test('nothing is taken back after two minutes, nor once the pass has begun', async ({
    assert,
  }) => {
    const teacher = await tomas()
    const { id: approverId } = await staffUser('tomas.rivera')
    const old = await request({ approvalPolicy: 'any_staff' })
    await old.merge({ state: 'denied' }).save()
    await db.table('approvals').insert({
      id: crypto.randomUUID(),
      pass_id: old.id,
      step: 1,
      approver_id: approverId,
      decision: 'denied',
      decided_at: new Date(Date.now() - 121_000),
    })
    assert.equal((await teacher.post(`/api/v1/passes/${old.id}/undo`, {})).status, 409)

    const begun = await request({ approvalPolicy: 'any_staff' })
    await approve(teacher, begun.id)
    const tooLate = await teacher.post(`/api/v1/passes/${begun.id}/undo`, {})
    assert.equal(tooLate.body.error.code, 'E_ILLEGAL_TRANSITION')
  })
})

test.group('Whose scope is one place', () => {
  test('sees and decides the passes of that place and finds no others', async ({ assert }) => {
    const place = await givenPlace()
    const { id: userId } = await staffUser('yusuf.demir')
    const school = await db.from('role_assignments').where({ user_id: userId }).first()
    await db
      .from('role_assignments')
      .where('id', school.id)
      .update({ scope_kind: 'place', scope: place.id })
    try {
      const yusuf = await signedIn('yusuf.demir@demo.school')
      const here = await request({ approvalPolicy: 'any_staff' }, { placeId: place.id })
      const elsewhere = await request({ approvalPolicy: 'any_staff' })
      assert.isTrue(await waitsFor(yusuf, here.id))
      assert.isFalse(await waitsFor(yusuf, elsewhere.id))
      assert.equal((await approve(yusuf, elsewhere.id)).status, 404)
      assert.equal((await yusuf.get(`/api/v1/passes/${elsewhere.id}`)).status, 404)
      assert.equal((await approve(yusuf, here.id)).status, 200)
    } finally {
      await db
        .from('role_assignments')
        .where('id', school.id)
        .update({ scope_kind: 'school', scope: '' })
    }
  })
})
