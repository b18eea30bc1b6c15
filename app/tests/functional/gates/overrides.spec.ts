import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Student from '#people/models/student'
import { NASTY_TEXTS } from '../openapi/fuzz/nasty.js'
import { addressOf, staff, student } from '#tests/client'
import { newGate, phoneOf, scanOf } from '#tests/gate'
import { ofGrade, userWith } from '#tests/narrow_user'
import { issue } from '#tests/passes'
import { givenPhoto } from '#tests/photos'
import { sendAs, signInAt, supervisedGate } from '#tests/supervision'

const maya = () => Student.findByOrFail('givenName', 'Maya')
const scansOf = (passId: string) => db.from('scans').where('pass_id', passId)
const stateOf = async (passId: string) =>
  (await db.from('passes').where('id', passId).firstOrFail()).state

async function refusedExit(gate: Awaited<ReturnType<typeof supervisedGate>>) {
  const pass = await issue(await staff(), 'exit')
  const phone = await phoneOf(await student(), pass.id)
  await gate.scan(scanOf(await phone.codeNow()))
  const again = scanOf(await phone.codeNow())
  const { body } = await gate.scan(again)
  return { pass, nonce: again.nonce, reason: body.reason }
}

test.group('Searching at a gate', () => {
  test('finds by a part of the name, with the passes in use', async ({ assert }) => {
    const pass = await issue(await staff(), 'hall')
    const gate = await supervisedGate()
    const { status, body, headers } = await gate.find('search=lindq')
    assert.equal(status, 200)
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.lengthOf(body.students, 1)
    const [found] = body.students
    assert.sameMembers(Object.keys(found), ['id', 'name', 'grade', 'photo_url', 'passes'])
    assert.deepInclude(found, { name: 'Maya Lindqvist', grade: '9' })
    const inUse = found.passes.find(({ id }: { id: string }) => id === pass.id)
    assert.deepInclude(inUse, { type: 'Hall pass', state: 'active' })
    assert.sameMembers(Object.keys(inUse), ['id', 'type', 'state', 'valid_until'])
  })

  test('gives at most ten, and nothing for one letter', async ({ assert }) => {
    const gate = await supervisedGate()
    assert.equal((await gate.find('search=a')).status, 422)
    assert.equal((await gate.find('')).status, 422)
    const { body } = await gate.find('search=an')
    assert.isAtMost(body.students.length, 10)
    assert.isAbove(body.students.length, 1)
  })

  test('shows a pass that is over only for the scan that was refused', async ({ assert }) => {
    const gate = await supervisedGate()
    const { pass, nonce, reason } = await refusedExit(gate)
    assert.equal(reason, 'already_used')
    const byName = await gate.find('search=lindqvist')
    assert.notInclude(
      byName.body.students[0].passes.map(({ id }: { id: string }) => id),
      pass.id
    )
    const { body } = await gate.find(`scan=${nonce}`)
    assert.equal(body.students[0].name, 'Maya Lindqvist')
    assert.deepEqual(
      body.students[0].passes.map(({ id, state }: { id: string; state: string }) => [id, state]),
      [[pass.id, 'ended']]
    )
    const elsewhere = await supervisedGate()
    assert.deepEqual((await elsewhere.find(`scan=${nonce}`)).body.students, [])
  })

  test('shows a face for a pass whose type shows its holder, to the supervisor alone', async ({
    assert,
  }) => {
    const takeAway = await givenPhoto('Maya')
    try {
      const pass = await issue(await staff(), 'hall')
      const gate = await supervisedGate()
      const { body } = await gate.find('search=lindqvist')
      const { id, photo_url: address } = body.students[0]
      assert.equal(address, `/api/v1/gate/students/${id}/photo`)
      const path = address.slice('/api/v1/gate'.length)
      const shown = await sendAs(gate, 'GET', path, { supervision: gate.supervision })
      assert.equal(shown.status, 200)
      assert.equal(shown.headers.get('content-type'), 'image/webp')
      assert.equal(shown.headers.get('cache-control'), 'no-store')
      assert.equal((await sendAs(gate, 'GET', path)).status, 401)
      const tenth = await supervisedGate((await userWith(ofGrade('supervisor', '10'))).email)
      const beyond = await sendAs(tenth, 'GET', path, { supervision: tenth.supervision })
      assert.equal(beyond.status, 404)

      const { pass_type_id: type } = await db.from('passes').where('id', pass.id).firstOrFail()
      await db.from('pass_types').where('id', type).update({ shows_holder: false })
      const hidden = await gate.find('search=lindqvist')
      await db.from('pass_types').where('id', type).update({ shows_holder: true })
      assert.isNull(hidden.body.students[0].photo_url)
    } finally {
      await takeAway()
    }
  })

  test('is told to each student who was found', async ({ assert }) => {
    const gate = await supervisedGate()
    const { id } = await maya()
    await gate.find('search=lindqvist')
    const [seen] = await db
      .from('audit_events')
      .where({ action: 'student.viewed', subject_id: id })
      .whereRaw(`details ->> 'device' = ?`, [gate.device.name])
    assert.deepInclude(seen, { actor_kind: 'user' })
    assert.deepEqual(seen.details, { what: 'gate', device: gate.device.name })
  })

  test('reaches no further than the role', async ({ assert }) => {
    const pass = await issue(await staff(), 'hall')
    const tenth = await supervisedGate((await userWith(ofGrade('supervisor', '10'))).email)
    assert.deepEqual((await tenth.find('search=lindqvist')).body.students, [])
    assert.lengthOf((await tenth.find('search=nair')).body.students, 1)
    const refused = await tenth.letThrough({ pass_id: pass.id })
    assert.equal(refused.status, 404)
    assert.lengthOf(await scansOf(pass.id), 0)

    const ninth = await supervisedGate((await userWith(ofGrade('supervisor', '9'))).email)
    assert.equal((await ninth.letThrough({ pass_id: pass.id })).status, 200)
  })
})

test.group('Letting somebody through', () => {
  test('is a scan like any other, with who did it and why', async ({ assert }) => {
    const pass = await issue(await staff(), 'hall')
    const gate = await supervisedGate()
    const order = {
      pass_id: pass.id,
      nonce: randomUUID(),
      reason: '  The phone is empty ',
      reason_code: 'phone_empty',
    }
    const { status, body } = await gate.letThrough(order)
    assert.equal(status, 200)
    assert.containsSubset(body, {
      nonce: order.nonce,
      outcome: 'accepted',
      reason: 'ok',
      duplicate_of: null,
      retry: false,
      pass: { type: 'Hall pass', holder: 'Maya Lindqvist' },
    })

    const [scan] = await scansOf(pass.id)
    assert.deepInclude(scan, { outcome: 'accepted', mode: 'online', code_hash: null })
    const [why] = await db.from('scan_overrides').where('scan_id', scan.id)
    assert.deepInclude(why, { reason: 'The phone is empty', instead_of: null })
    const [event] = await db
      .from('audit_events')
      .where({ action: 'scan.overridden', subject_id: pass.id })
    assert.equal(event.actor_id, why.user_id)
    assert.deepInclude(event.details, { reason: 'phone_empty', direction: 'out' })
    assert.equal(await stateOf(pass.id), 'active')
    const holder = await maya()
    const seen = await db.from('presence').where('student_id', holder.id).firstOrFail()
    assert.deepInclude(seen, { inside: false, place_id: null, scan_id: scan.id })
  })

  test('uses a single-use pass up: its code is refused afterwards', async ({ assert }) => {
    const pass = await issue(await staff(), 'exit')
    const phone = await phoneOf(await student(), pass.id)
    const gate = await supervisedGate()
    assert.equal((await gate.letThrough({ pass_id: pass.id })).body.outcome, 'accepted')
    assert.equal(await stateOf(pass.id), 'ended')
    const { body } = await gate.scan(scanOf(await phone.codeNow()))
    assert.deepInclude(body, { outcome: 'denied', reason: 'already_used' })
    const steps = await db.from('pass_transitions').where('pass_id', pass.id).orderBy('id')
    assert.deepInclude(steps.at(-1), { from_state: 'active', to_state: 'ended', reason: 'used' })
  })

  test('keeps what the supervisor typed where it can be erased, and out of the audit log', async ({
    assert,
  }) => {
    const pass = await issue(await staff(), 'hall')
    const gate = await supervisedGate()
    await gate.letThrough({ pass_id: pass.id, reason: 'Maya Lindqvist felt ill' })
    const { details } = await db
      .from('audit_events')
      .where({ action: 'scan.overridden', subject_id: pass.id })
      .firstOrFail()
    assert.equal(details.reason, 'other')
    assert.notInclude(JSON.stringify(details), 'Maya')

    const override = () => db.from('scan_overrides').where('pass_id', pass.id)
    const another = { user_id: (await override().firstOrFail()).user_id, reason: 'Another' }
    await assert.rejects(() => override().update(another), /append-only/)
    const noReason = { reason: null, instead_of: randomUUID() }
    await assert.rejects(() => override().update(noReason), /append-only/)
    await assert.rejects(() => override().delete(), /append-only/)
    assert.equal((await override().firstOrFail()).reason, 'Maya Lindqvist felt ill')
    await override().update({ reason: null })
    assert.isNull((await override().firstOrFail()).reason)
  })

  test('of a type that was {$self} since, goes by what the pass says')
    .with(['made single-use', 'opened'])
    .run(async ({ assert }, what) => {
      const signedOnce = what === 'opened'
      const pass = await issue(await staff(), signedOnce ? 'exit' : 'hall')
      const { pass_type_id: id } = await db.from('passes').where('id', pass.id).firstOrFail()
      const type = db.from('pass_types').where('id', id)
      await type.clone().update({ single_use: !signedOnce })
      try {
        const gate = await supervisedGate()
        assert.equal((await gate.letThrough({ pass_id: pass.id })).status, 200)
        const used = await db.from('redemptions').where('pass_id', pass.id).first()
        assert.equal(used !== null, signedOnce)
        assert.equal(await stateOf(pass.id), signedOnce ? 'ended' : 'active')
      } finally {
        await type.clone().update({ single_use: signedOnce })
      }
    })

  test('after a refusal names the scan that was refused, and opens no incident', async ({
    assert,
  }) => {
    const gate = await supervisedGate()
    const { pass, nonce } = await refusedExit(gate)
    const { body } = await gate.letThrough({ pass_id: pass.id, instead_of: nonce })
    assert.equal(body.outcome, 'accepted')
    const refused = await scansOf(pass.id).where('outcome', 'denied').firstOrFail()
    const [why] = await db.from('scan_overrides').where('pass_id', pass.id)
    assert.equal(why.instead_of, refused.id)
    const through = await db.from('scans').where('id', why.scan_id).firstOrFail()
    assert.equal(through.conflict, 'already_used')
    const [event] = await db
      .from('audit_events')
      .where({ action: 'scan.overridden', subject_id: pass.id })
    assert.equal(event.details.refused_as, 'already_used')
    assert.lengthOf(await db.from('incidents').where('pass_id', pass.id), 0)
  })

  test('can be taken back as a scan can, and gives the use back', async ({ assert }) => {
    const pass = await issue(await staff(), 'exit')
    const gate = await supervisedGate()
    const nonce = randomUUID()
    await gate.letThrough({ pass_id: pass.id, nonce })
    assert.equal(await stateOf(pass.id), 'ended')
    const annulled = await fetch(addressOf(`/api/v1/scans/${nonce}/annul`), {
      method: 'POST',
      headers: { 'Authorization': `Bearer ${gate.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ occurred_at: new Date().toISOString() }),
    })
    assert.equal(annulled.status, 200)
    assert.equal(await stateOf(pass.id), 'active')
    assert.isNull(await db.from('redemptions').where('pass_id', pass.id).first())
  })

  test('a refused scan of another pass is no ground for this one', async ({ assert }) => {
    const gate = await supervisedGate()
    const { nonce } = await refusedExit(gate)
    const pass = await issue(await staff(), 'hall')
    await gate.letThrough({ pass_id: pass.id, instead_of: nonce })
    const [why] = await db.from('scan_overrides').where('pass_id', pass.id)
    assert.isNull(why.instead_of)
  })

  test('sent twenty times at once is one scan', async ({ assert }) => {
    const pass = await issue(await staff(), 'exit')
    const gate = await supervisedGate()
    const order = { pass_id: pass.id, nonce: randomUUID() }
    const answers = await Promise.all(Array.from({ length: 20 }, () => gate.letThrough(order)))
    assert.isTrue(
      answers.every(({ status, body }) => status === 200 && body.outcome === 'accepted')
    )
    assert.lengthOf(
      answers.filter(({ body }) => body.duplicate_of === null),
      1
    )
    assert.lengthOf(await scansOf(pass.id), 1)
    assert.lengthOf(await db.from('scan_overrides').where('pass_id', pass.id), 1)
  })

  test('is refused for a pass {$self}, and nothing is kept of it')
    .with(['taken back', 'that waits for its approval', 'of a blocked student', 'of last week'])
    .run(async ({ assert }, what) => {
      const pass = await issue(await staff(), 'hall')
      const holder = await maya()
      if (what === 'taken back')
        await (await staff()).post(`/api/v1/passes/${pass.id}/revoke`, { reason: 'lost' })
      if (what === 'that waits for its approval')
        await db.from('passes').where('id', pass.id).update({ state: 'requested' })
      if (what === 'of a blocked student') await holder.merge({ status: 'suspended' }).save()
      if (what === 'of last week') {
        const lastWeek = new Date(Date.now() - 7 * 86_400_000)
        await db
          .from('passes')
          .where('id', pass.id)
          .update({ valid_from: lastWeek, valid_until: lastWeek, state: 'ended' })
      }
      try {
        const gate = await supervisedGate()
        const nonce = randomUUID()
        const { status, body } = await gate.letThrough({ pass_id: pass.id, nonce })
        assert.deepEqual([status, body.error.code], [409, 'E_PASS_NOT_TO_BE_OVERRIDDEN'])
        assert.lengthOf(await scansOf(pass.id), 0)
        assert.isNull(await db.from('scan_receipts').where('nonce', nonce).first())
      } finally {
        await holder.merge({ status: 'active' }).save()
        await db.from('passes').where('id', pass.id).update({ state: 'ended' })
      }
    })

  test('wants a reason and a pass of this school', async ({ assert }) => {
    const pass = await issue(await staff(), 'hall')
    const gate = await supervisedGate()
    assert.equal((await gate.letThrough({ pass_id: pass.id, reason: '  ' })).status, 422)
    assert.equal((await gate.letThrough({ pass_id: 'x' })).status, 422)
    assert.equal((await gate.letThrough({ pass_id: randomUUID() })).status, 404)

    const schoolId = randomUUID()
    await db
      .table('schools')
      .insert({ id: schoolId, name: 'Other', time_zone: 'UTC', created_at: new Date() })
    await db.from('passes').where('id', pass.id).update({ school_id: schoolId })
    assert.equal((await gate.letThrough({ pass_id: pass.id })).status, 404)
    assert.lengthOf(await scansOf(pass.id), 0)
    await db.from('passes').where('id', pass.id).update({ state: 'ended' })
  })

  test('whatever is sent, the server has an answer', async ({ assert }) => {
    const pass = await issue(await staff(), 'hall')
    const gate = await supervisedGate()
    for (const text of NASTY_TEXTS.filter((nasty) => nasty.length < 2000)) {
      const inAddress = new URLSearchParams({ search: text }).toString()
      const answers = [
        await gate.find(inAddress),
        await gate.find(new URLSearchParams({ scan: text }).toString()),
        await gate.letThrough({ pass_id: pass.id, reason: `why ${text}` }),
        await gate.letThrough({ pass_id: text }),
        await gate.letThrough({ pass_id: pass.id, instead_of: text }),
        await signInAt(await newGate(), text, text),
      ]
      const failed = answers.findIndex(({ status }) => status >= 500)
      assert.equal(failed, -1, JSON.stringify(text))
    }
  }).timeout(120_000)
})
