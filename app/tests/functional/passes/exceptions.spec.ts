import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { RevokePassesOfStudent } from '#passes/actions/revoke_passes_of_student'
import Pass from '#passes/models/pass'
import School from '#identity/models/school'
import emitter from '@adonisjs/core/services/emitter'
import type { PassChanged } from '#passes/events/pass_changed'
import { staff } from '#tests/client'
import { whileRowFails } from '#tests/failing_row'
import { sumOf } from '#tests/metrics'
import { givenPlace, givenType } from '#tests/given'
import { newPass } from '#tests/pass_in_state'
import { newStudent } from '#tests/students'

/** A limit of one pass of the type a day. */
async function onceADay(passTypeId: string) {
  const { id: schoolId } = await School.ofThisSite()
  const id = crypto.randomUUID()
  await db.table('limit_rules').insert({
    id,
    school_id: schoolId,
    name: id,
    subject_kind: 'school',
    pass_type_id: passTypeId,
    period: 'day',
    most_passes: 1,
    created_at: new Date(),
  })
}

test.group('Issuing past a rule', () => {
  test('goes past a limit with a reason, and the audit log says so', async ({ assert }) => {
    const issuer = await staff()
    const type = await givenType({ ignoresLimits: false })
    await onceADay(type.id)
    const { id: studentId } = await newStudent()
    const order = { student_id: studentId, pass_type_id: type.id }
    const first = await issuer.post('/api/v1/passes', order)
    await issuer.post(`/api/v1/passes/${first.body.pass.id}/end`, {})

    const second = await issuer.post('/api/v1/passes', order)
    assert.equal(second.status, 409)
    assert.equal(second.body.error.refusal.reason, 'limit_reached')
    const silent = await issuer.post('/api/v1/passes', { ...order, override: true })
    assert.equal(silent.status, 422)

    const { status, body } = await issuer.post('/api/v1/passes', {
      ...order,
      override: true,
      override_reason: 'feels sick',
    })
    assert.equal(status, 201)
    const audit = await db.from('audit_events').where('subject_id', body.pass.id).first()
    assert.deepEqual(audit.details, { overridden: 'limits' })
    const step = await db.from('pass_transitions').where('pass_id', body.pass.id).first()
    assert.equal(step.reason, 'feels sick')
  })

  test('never goes past a full or frozen place, nor past another pass', async ({ assert }) => {
    const issuer = await staff()
    const type = await givenType()
    const override = { override: true, override_reason: 'I insist' }
    const issue = async (place: { id: string }, studentId: string) =>
      issuer.post('/api/v1/passes', {
        student_id: studentId,
        pass_type_id: type.id,
        place_id: place.id,
        ...override,
      })
    const full = await givenPlace({ capacity: 1 })
    const { id: out } = await newStudent()
    assert.equal((await issue(full, out)).status, 201)
    assert.equal((await issue(full, out)).body.error.refusal.reason, 'already_out')
    const { id: other } = await newStudent()
    assert.equal((await issue(full, other)).body.error.refusal.reason, 'place_full')
    const frozen = await givenPlace({ capacity: 0 })
    assert.equal((await issue(frozen, other)).body.error.refusal.reason, 'not_available')
  })

  test('for later is approved, without a code, and begins when its time has come', async ({
    assert,
  }) => {
    const issuer = await staff()
    const type = await givenType()
    const { body } = await issuer.post('/api/v1/passes', {
      student_id: (await newStudent()).id,
      pass_type_id: type.id,
      starts_at: DateTime.utc().plus({ hours: 3 }).toISO(),
    })
    assert.equal(body.pass.state, 'approved')
    assert.isNull((await Pass.findOrFail(body.pass.id)).signedPart)
  })

  test('for later begins at the word of staff when it is due, for a holder without an account', async ({
    assert,
  }) => {
    const issuer = await staff()
    const { body } = await issuer.post('/api/v1/passes', {
      student_id: (await newStudent()).id,
      pass_type_id: (await givenType()).id,
      starts_at: DateTime.utc().plus({ hours: 3 }).toISO(),
    })
    const address = `/api/v1/passes/${body.pass.id}/activate`
    assert.equal((await issuer.post(address, {})).body.error.code, 'E_PASS_NOT_YET_DUE')

    const now = DateTime.utc()
    await db
      .from('passes')
      .where('id', body.pass.id)
      .update({ valid_from: now.toJSDate(), valid_until: now.plus({ minutes: 10 }).toJSDate() })
    const begun = await issuer.post(address, {})
    assert.equal(begun.status, 200)
    assert.equal(begun.body.pass.state, 'active')
    assert.isNotNull((await Pass.findOrFail(body.pass.id)).signedPart)
  })

  test('to many students answers each for itself', async ({ assert }) => {
    const issuer = await staff()
    const place = await givenPlace({ capacity: 2 })
    const students = [await newStudent(), await newStudent(), await newStudent()]
    const before = await sumOf('student_pass_passes_refused_total', { reason: 'place_full' })
    const { status, body } = await issuer.post('/api/v1/passes/bulk', {
      student_ids: [...students.map(({ id }) => id), crypto.randomUUID()],
      pass_type_id: (await givenType()).id,
      place_id: place.id,
    })
    assert.equal(status, 200)
    assert.deepEqual(
      body.results.map((result: { ok: boolean }) => result.ok),
      [true, true, false, false]
    )
    assert.equal(body.results[0].pass.state, 'active')
    assert.equal(body.results[2].refusal.reason, 'place_full')
    assert.equal(body.results[3].error.code, 'E_ROW_NOT_FOUND')
    assert.equal(
      await sumOf('student_pass_passes_refused_total', { reason: 'place_full' }),
      before + 1
    )
  })
})

test.group('Many passes at once', () => {
  test('when the server fails in the middle, the answer tells what was done', async ({
    assert,
  }) => {
    const issuer = await staff()
    const students = [await newStudent(), await newStudent(), await newStudent()]
    const [first, broken, last] = students.map(({ id }) => id)
    const type = await givenType()
    const give = (ids: unknown[]) =>
      whileRowFails({ table: 'passes', column: 'student_id', value: broken! }, () =>
        issuer.post('/api/v1/passes/bulk', { student_ids: ids, pass_type_id: type.id })
      )
    assert.equal((await give([broken])).status, 500)

    const { status, body } = await give([first, broken, last])
    assert.equal(status, 200)
    assert.deepEqual(
      body.results.map((result: { ok: boolean }) => result.ok),
      [true, false, true]
    )
    assert.equal(body.results[1].error.code, 'E_SERVICE_UNAVAILABLE')
    assert.notInclude(JSON.stringify(body), 'the row fails')
  })
})

test.group('The end of a pass', () => {
  test('takes every open pass of a leaver, in the transaction of the leaving', async ({
    assert,
  }) => {
    const student = await newStudent()
    const facts = { studentId: student.id }
    const passes = [
      await newPass('requested', { facts }),
      await newPass('approved', { facts }),
      await newPass('active', { facts }),
    ]
    const revoke = (fails: boolean) =>
      db.transaction(async (trx) => {
        await new RevokePassesOfStudent().run({ studentId: student.id, reason: 'left', trx })
        if (fails) throw new Error('the leaving failed')
      })
    const states = async () => {
      const rows = await Pass.query().where({ studentId: student.id }).orderBy('id')
      return rows.map(({ state }) => state)
    }
    await revoke(true).catch(() => undefined)
    assert.deepEqual(await states(), ['requested', 'approved', 'active'])
    await revoke(false)
    assert.deepEqual(await states(), ['revoked', 'revoked', 'revoked'])
    assert.lengthOf(passes, 3)
  })

  test('is told after the commit, with where the pass led', async ({ assert }) => {
    const told: PassChanged[] = []
    const stop = emitter.on('pass:changed', (change) => void told.push(change))
    const place = await givenPlace()
    const pass = await newPass('active', { placeId: place.id })
    const issuer = await staff()
    await issuer.post(`/api/v1/passes/${pass.id}/end`, {})
    stop()
    const changes = told.filter(({ passId }) => passId === pass.id)
    assert.deepEqual(
      changes.map(({ from, to }) => `${from} → ${to}`),
      ['approved → active', 'active → ended']
    )
    assert.equal(changes[1]!.placeId, place.id)
    assert.isNotNull(changes[1]!.actorId)
  })

  test('leaves the list of who is out, which is whole and says when it was made', async ({
    assert,
  }) => {
    const issuer = await staff()
    const place = await givenPlace()
    const pass = await newPass('active', { placeId: place.id })
    const list = async () => (await issuer.get(`/api/v1/passes/out?place_id=${place.id}`)).body
    const before = await list()
    assert.deepEqual(
      before.passes.map(({ id }: { id: string }) => id),
      [pass.id]
    )
    assert.isAtMost(Math.abs(Date.parse(before.as_of) - Date.now()), 5000)
    await issuer.post(`/api/v1/passes/${pass.id}/end`, {})
    assert.deepEqual((await list()).passes, [])
  })
})

test.group('The list of passes', () => {
  test('is searched by name, state, place and time, page by page', async ({ assert }) => {
    const issuer = await staff()
    const place = await givenPlace()
    const holder = await newStudent({ familyName: `Zzyzx${Date.now()}` })
    const facts = { studentId: holder.id }
    const open = await newPass('approved', { placeId: place.id, facts })
    const out = await newPass('active', { placeId: place.id, facts })
    const ids = async (query: string) => {
      const { status, body } = await issuer.get(`/api/v1/passes?${query}`)
      assert.equal(status, 200)
      return body.passes.map(({ id }: { id: string }) => id)
    }
    assert.deepEqual(await ids(`search=${holder.familyName.toLowerCase()}`), [out.id, open.id])
    assert.deepEqual(await ids(`place_id=${place.id}&state=active`), [out.id])
    assert.deepEqual(await ids(`student_id=${holder.id}&state=open&per_page=1`), [out.id])
    assert.deepEqual(await ids(`student_id=${holder.id}&per_page=1&page=2`), [open.id])
    const tomorrow = encodeURIComponent(DateTime.utc().plus({ days: 1 }).toISO())
    assert.deepEqual(await ids(`student_id=${holder.id}&from=${tomorrow}`), [])
    const looked = await db
      .from('audit_events')
      .where({ subject_id: holder.id, action: 'student.viewed' })
    assert.isAbove(looked.length, 0)
    assert.equal((await issuer.get('/api/v1/passes?state=nonsense')).status, 422)
  })
})
