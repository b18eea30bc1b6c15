import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Student from '#people/models/student'
import Checkpoint from '#places/models/checkpoint'
import { staff, student } from '#tests/client'
import { newGate, phoneOf, scanOf } from '#tests/gate'
import { sumOf } from '#tests/metrics'
import { issue } from '#tests/passes'

type Kind = 'hall' | 'exit' | 'library' | 'event'

async function given(kind: Kind = 'hall') {
  const pass = await issue(await staff(), kind)
  return { pass, gate: await newGate(), phone: await phoneOf(await student(), pass.id) }
}

test.group('A scan', () => {
  test('of a good code is accepted and shows type, holder and validity', async ({ assert }) => {
    const { pass, gate, phone } = await given()
    const scan = scanOf(await phone.codeNow())
    const { status, body } = await gate.scan(scan)
    assert.equal(status, 200)
    assert.equal(body.nonce, scan.nonce)
    assert.equal(body.outcome, 'accepted')
    assert.equal(body.reason, 'ok')
    assert.equal(body.message_key, 'scan.reason.ok')
    assert.deepEqual(body.pass, {
      type: 'Hall pass',
      holder: 'Maya Lindqvist',
      photo_check: false,
      valid_until: pass.valid_until,
    })
    assert.isFalse(body.retry)
  })

  test('raises the metric of its outcome by one; its copy does not', async ({ assert }) => {
    const { gate, phone } = await given()
    const accepted = () =>
      sumOf('student_pass_scans_total', { outcome: 'accepted', reason: 'ok', mode: 'online' })
    const before = await accepted()
    const scan = scanOf(await phone.codeNow())
    await gate.scan(scan)
    await gate.scan(scan)
    assert.equal(await accepted(), before + 1)
  })

  test('stores a hash of the code and never the code', async ({ assert }) => {
    const { pass, gate, phone } = await given()
    const code = await phone.codeNow()
    await gate.scan(scanOf(code))
    const row = await db.from('scans').where('pass_id', pass.id).first()
    assert.equal(row.code_hash.length, 32)
    assert.notInclude(JSON.stringify(row), code)
  })

  test('lets a holder out and in again with one code each way', async ({ assert }) => {
    const { gate, phone } = await given()
    const code = await phone.codeNow()
    assert.equal((await gate.scan(scanOf(code, { direction: 'out' }))).body.reason, 'ok')
    assert.equal((await gate.scan(scanOf(code, { direction: 'in' }))).body.reason, 'ok')
    assert.equal((await gate.scan(scanOf(code, { direction: 'in' }))).body.reason, 'code_replayed')
  })

  test('sent again gets the first answer, also when the pass was revoked since', async ({
    assert,
  }) => {
    const { pass, gate, phone } = await given()
    const scan = scanOf(await phone.codeNow())
    const first = await gate.scan(scan)
    await (await staff()).post(`/api/v1/passes/${pass.id}/revoke`, { reason: 'test' })
    const again = await gate.scan(scan)
    assert.equal(again.body.outcome, first.body.outcome)
    assert.isString(again.body.duplicate_of)
    assert.lengthOf(await db.from('scans').where('pass_id', pass.id), 1)
  })

  test('of the same nonce at another gate is another scan', async ({ assert }) => {
    const { gate, phone } = await given()
    const scan = scanOf(await phone.codeNow())
    await gate.scan(scan)
    const { body } = await (await newGate()).scan(scan)
    assert.isNull(body.duplicate_of)
    assert.equal(body.reason, 'code_replayed')
  })
})

test.group('A scan is refused with its reason', () => {
  test('a revoked pass', async ({ assert }) => {
    const { pass, gate, phone } = await given()
    await (await staff()).post(`/api/v1/passes/${pass.id}/revoke`, { reason: 'test' })
    const { body } = await gate.scan(scanOf(await phone.codeNow()))
    assert.equal(body.outcome, 'denied')
    assert.equal(body.reason, 'revoked')
  })

  test('a holder who is no longer active', async ({ assert }) => {
    const { gate, phone } = await given()
    const code = await phone.codeNow()
    const holder = await Student.findByOrFail('givenName', 'Maya')
    await holder.merge({ status: 'suspended' }).save()
    const { body } = await gate.scan(scanOf(code))
    await holder.merge({ status: 'active' }).save()
    assert.equal(body.reason, 'holder_blocked')
  })

  test('a screenshot: the code of a minute ago', async ({ assert }) => {
    const { gate, phone } = await given()
    const { body } = await gate.scan(scanOf(await phone.codeAt(Date.now() / 1000 - 60)))
    assert.equal(body.outcome, 'attention')
    assert.equal(body.reason, 'code_stale')
  })

  test('a rotating pass without its rotating part', async ({ assert }) => {
    const { gate, phone } = await given()
    const { body } = await gate.scan(scanOf(phone.codeWithoutRotation))
    assert.equal(body.reason, 'code_stale')
  })

  test('a code changed by one letter', async ({ assert }) => {
    const { gate, phone } = await given()
    const code = await phone.codeNow()
    const changed = code.slice(0, 60) + (code[60] === 'A' ? 'B' : 'A') + code.slice(61)
    const { body } = await gate.scan(scanOf(changed))
    assert.include(['bad_signature', 'unknown', 'unknown_key'], body.reason)
    assert.isNull(body.pass, 'nothing is told about a pass whose code is not proven')
  })

  test('any other text, which is a row too', async ({ assert }) => {
    const gate = await newGate()
    const scan = scanOf('https://example.org/not-a-pass')
    const { body } = await gate.scan(scan)
    assert.equal(body.reason, 'unknown')
    assert.lengthOf(await db.from('scan_receipts').where('nonce', scan.nonce), 1)
  })

  test('the wrong direction of a one-way checkpoint', async ({ assert }) => {
    const library = await Checkpoint.findByOrFail('name', 'Library desk')
    await library.merge({ direction: 'in' }).save()
    const { phone } = await given()
    const { body } = await (await newGate('Library desk')).scan(scanOf(await phone.codeNow()))
    await library.merge({ direction: 'both' }).save()
    assert.equal(body.reason, 'wrong_direction')
  })

  test('the checkpoint of another gate', async ({ assert }) => {
    const { gate, phone } = await given()
    const library = await Checkpoint.findByOrFail('name', 'Library desk')
    const { body } = await gate.scan(scanOf(await phone.codeNow(), { checkpoint: library.id }))
    assert.equal(body.reason, 'wrong_checkpoint')
  })

  test('an offline report of {hours} hours from now')
    .with([{ hours: -73 }, { hours: 1 }])
    .run(async ({ assert }, { hours }) => {
      const { gate, phone } = await given()
      const at = new Date(Date.now() + hours * 3_600_000)
      const report = { mode: 'offline', occurred_at: at.toISOString() }
      const { body } = await gate.scan(scanOf(await phone.codeNow(), report))
      assert.equal(body.reason, 'offline_not_allowed')
    })

  test('a checkpoint that does not exist', async ({ assert }) => {
    const { gate, phone } = await given()
    const { body } = await gate.scan(scanOf(await phone.codeNow(), { checkpoint: randomUUID() }))
    assert.equal(body.reason, 'wrong_checkpoint')
  })

  test('a device that was revoked a moment ago, while it is still remembered', async ({
    assert,
  }) => {
    const { gate, phone } = await given()
    await gate.scan(scanOf('warm up'))
    await db.from('devices').where('id', gate.device.id).update({ revoked_at: new Date() })
    const { body } = await gate.scan(scanOf(await phone.codeNow()))
    assert.equal(body.reason, 'device_revoked')
  })
})
