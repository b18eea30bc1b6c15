import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { addressOf, answerOf } from '#tests/client'
import { newGate, scanOf } from '#tests/gate'
import { alone, givenPass, type Gate } from '#tests/functional/gates/presence_given'

async function annul(gate: Gate, nonce: string, at: Date | string = new Date()) {
  const response = await fetch(addressOf(`/api/v1/scans/${nonce}/annul`), {
    method: 'POST',
    headers: { 'Authorization': `Bearer ${gate.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ occurred_at: typeof at === 'string' ? at : at.toISOString() }),
  })
  return answerOf(response)
}

async function scanned(gate: Gate, code: string, more: object = {}) {
  const scan = scanOf(code, more)
  const { body } = await gate.scan(scan)
  return { ...scan, answer: body }
}

const stateOf = async (passId: string) =>
  (await db.from('passes').where('id', passId).first()).state
const presenceOf = (studentId: string) =>
  db.from('presence').where({ student_id: studentId }).first()
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

/** As if the pass had begun and the scan been made that long ago. */
async function begunAgo(passId: string, minutes: number) {
  const ago = `now() - make_interval(mins => ${minutes})`
  await db
    .from('passes')
    .where('id', passId)
    .update({ valid_from: db.raw(ago), activated_at: db.raw(ago) })
}

test.group('A scan that is taken back', () => {
  test('gives a single-use pass back: it works again, once', async ({ assert }) => {
    const { id, code } = await givenPass({ singleUse: true, reentry: 'allowed' })
    const gate = await newGate()
    const scan = await scanned(gate, code)
    assert.equal(await stateOf(id), 'ended')

    const { status, body } = await annul(gate, scan.nonce)
    assert.equal(status, 200)
    assert.deepInclude(body, { nonce: scan.nonce, already: false })
    assert.equal(await stateOf(id), 'active')
    const steps = await db.from('pass_transitions').where('pass_id', id).orderBy('id', 'desc')
    assert.deepInclude(steps[0], {
      from_state: 'ended',
      to_state: 'active',
      reason: 'scan_annulled',
    })
    const audited = await db
      .from('audit_events')
      .where({ subject_id: id, action: 'scan.annulled' })
      .firstOrFail()
    assert.deepInclude(audited, { actor_kind: 'device', actor_id: gate.device.id })
    assert.isTrue(audited.details.gave_back)

    assert.equal((await scanned(gate, code)).answer.reason, 'ok')
    assert.equal((await scanned(gate, code)).answer.reason, 'already_used')
  })

  test('is taken back once, however often it is said', async ({ assert }) => {
    const { id, code } = await givenPass({ singleUse: true })
    const gate = await newGate()
    const { nonce } = await scanned(gate, code)
    const answers = await Promise.all(Array.from({ length: 10 }, () => annul(gate, nonce)))
    assert.isTrue(answers.every(({ status }) => status === 200))
    assert.lengthOf(
      answers.filter(({ body }) => !body.already),
      1
    )
    assert.lengthOf(new Set(answers.map(({ body }) => body.annulled_at)), 1)
    assert.lengthOf(await db.from('scan_annulments').where('pass_id', id), 1)

    await scanned(gate, code, { direction: 'in' })
    assert.isTrue((await annul(gate, nonce.replaceAll('-', ''))).body.already)
    assert.equal(await stateOf(id), 'ended', 'the second use stands')
  })

  test('puts the holder back where he was seen before', async ({ assert }) => {
    const { code, studentId } = await givenPass()
    const gate = await newGate()
    await db.from('presence').where({ student_id: studentId }).delete()
    const entered = await scanned(gate, code, { direction: 'in' })
    const inside = await presenceOf(studentId)
    const left = await scanned(gate, code, { direction: 'out' })
    assert.isFalse((await presenceOf(studentId)).inside)

    await annul(gate, left.nonce)
    assert.deepEqual(await presenceOf(studentId), inside)
    assert.equal((await scanned(gate, code, { direction: 'in' })).answer.reason, 'already_inside')
    const again = await scanned(gate, code, { direction: 'out' })
    assert.equal(again.answer.reason, 'ok')

    await annul(gate, entered.nonce)
    assert.isFalse((await presenceOf(studentId)).inside, 'a newer movement stands')
  })

  test('does not give a pass back with which somebody else went through', async ({ assert }) => {
    const { id, code } = await givenPass({ singleUse: true })
    const [first, second] = [await newGate(), await newGate()]
    const scan = await scanned(first, code, alone())
    await scanned(second, code, alone())
    assert.equal((await annul(first, scan.nonce)).status, 200)
    assert.equal(await stateOf(id), 'ended')
    assert.equal((await scanned(second, code)).answer.reason, 'already_used')
  })

  test('does not bring a pass back that has run out, or whose holder is out with another', async ({
    assert,
  }) => {
    const gate = await newGate()
    const expired = await givenPass({ singleUse: true })
    const scan = await scanned(gate, expired.code)
    await db
      .from('passes')
      .where('id', expired.id)
      .update({ valid_until: minutesAgo(0) })
    assert.equal((await annul(gate, scan.nonce)).status, 200)
    assert.equal(await stateOf(expired.id), 'ended')

    const replaced = await givenPass({ singleUse: true, exclusive: true })
    const other = await scanned(gate, replaced.code)
    await givenPass({ exclusive: true })
    assert.equal((await annul(gate, other.nonce)).status, 200)
    assert.equal(await stateOf(replaced.id), 'ended')
  })
})

test.group('A scan is taken back in time', () => {
  test('by the times of both, also when the gate tells it hours later', async ({ assert }) => {
    const gate = await newGate()
    const { id, code } = await givenPass({ singleUse: true })
    await begunAgo(id, 180)
    const { nonce } = await scanned(gate, code, alone(minutesAgo(120)))
    assert.equal((await annul(gate, nonce, minutesAgo(104))).status, 409)
    assert.equal((await annul(gate, nonce, minutesAgo(123))).status, 409)
    const late = await annul(gate, nonce)
    assert.deepInclude(late.body.error, { code: 'E_ANNUL_TOO_LATE' })
    assert.isNotEmpty(late.body.error.remedy)
    assert.equal((await annul(gate, nonce, minutesAgo(106))).status, 200)
  })

  test('whatever the gate’s clock says, as long as the server’s says so', async ({ assert }) => {
    const gate = await newGate()
    for (const minutes of [10, -10]) {
      const { code } = await givenPass({ singleUse: true })
      const { nonce } = await scanned(gate, code)
      const { status, body } = await annul(gate, nonce, minutesAgo(minutes))
      assert.equal(status, 200)
      assert.isAtMost(Date.parse(body.annulled_at), Date.now())
    }
  })
})

test.group('A scan cannot be taken back', () => {
  test('that this gate has not sent', async ({ assert }) => {
    const { code } = await givenPass()
    const { nonce } = await scanned(await newGate(), code)
    for (const unknown of [nonce, randomUUID()]) {
      const { status, body } = await annul(await newGate(), unknown)
      assert.equal(status, 404)
      assert.equal(body.error.code, 'E_SCAN_UNKNOWN')
    }
  })

  test('that let nobody through', async ({ assert }) => {
    const gate = await newGate()
    const { nonce } = await scanned(gate, 'SP1:NOT A PASS')
    const { status, body } = await annul(gate, nonce)
    assert.equal(status, 409)
    assert.equal(body.error.code, 'E_SCAN_NOT_ACCEPTED')
  })

  test('that was given a second look and refused; one that warned and let through can', async ({
    assert,
  }) => {
    const gate = await newGate()
    const looked = { ...alone(), local_outcome: 'attention' }
    const { code } = await givenPass({ singleUse: true })
    const stale = await scanned(gate, code, { ...looked, local_reason: 'code_stale' })
    assert.deepInclude(stale.answer, { outcome: 'attention', reason: 'code_stale' })
    const { status, body } = await annul(gate, stale.nonce)
    assert.equal(status, 409)
    assert.equal(body.error.code, 'E_SCAN_NOT_ACCEPTED')

    const warned = await scanned(gate, code, { ...looked, local_reason: 'ok' })
    assert.deepInclude(warned.answer, { outcome: 'attention', reason: 'ok' })
    assert.equal((await annul(gate, warned.nonce)).status, 200)
  })

  test('by a nonce or a time that is none, or without a device', async ({ assert }) => {
    const gate = await newGate()
    assert.equal((await annul(gate, 'no-nonce')).status, 422)
    assert.equal((await annul(gate, randomUUID(), 'yesterday')).status, 422)
    const stranger = { ...gate, token: 'spd_unknown' }
    assert.equal((await annul(stranger, randomUUID())).status, 401)
  })
})
