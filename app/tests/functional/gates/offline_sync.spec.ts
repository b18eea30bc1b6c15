import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Checkpoint from '#places/models/checkpoint'
import { addressOf, answerOf, staff, student } from '#tests/client'
import { newGate, phoneOf, scanOf } from '#tests/gate'
import { givenPlace } from '#tests/given'
import { issue } from '#tests/passes'

type Gate = Awaited<ReturnType<typeof newGate>>

async function sync(gate: Gate, scans: object[]) {
  const response = await fetch(addressOf('/api/v1/scans/batch'), {
    method: 'POST',
    headers: { 'Authorization': `Bearer ${gate.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ scans }),
  })
  return answerOf(response)
}

/** A scan as a gate reports it that has decided alone. */
function offline(code: string, more: object = {}) {
  return scanOf(code, { mode: 'offline', local_outcome: 'accepted', bundle_seq: 1, ...more })
}

async function givenCheckpoint(direction: 'in' | 'both') {
  const { id: placeId, schoolId } = await givenPlace()
  return Checkpoint.create({ schoolId, placeId, name: `Checkpoint ${randomUUID()}`, direction })
}

const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString()
const incidentsOf = (passId: string) => db.from('incidents').where('pass_id', passId)

async function passWithCode(kind: 'hall' | 'exit') {
  const pass = await issue(await staff(), kind)
  const phone = await phoneOf(await student(), pass.id)
  return { pass, code: await phone.codeNow() }
}

test.group('A gate that comes back', () => {
  test('what it let through is stored as it happened', async ({ assert }) => {
    const { pass, code } = await passWithCode('hall')
    const gate = await newGate()
    const { body } = await sync(gate, [offline(code, { skew_ms: -1200 })])

    const [answer] = body.results
    assert.deepInclude(answer, { outcome: 'accepted', reason: 'ok', conflict: null, retry: false })
    const [row] = await db.from('scans').where('pass_id', pass.id)
    assert.deepInclude(row, { local_outcome: 'accepted', conflict: null, skew_ms: -1200 })
    assert.lengthOf(await incidentsOf(pass.id), 0)
  })

  test('two gates that let the same single-use pass through: both happened, one incident', async ({
    assert,
  }) => {
    const { pass, code } = await passWithCode('exit')
    const first = await sync(await newGate(), [offline(code)])
    const second = await sync(await newGate(), [offline(code)])

    assert.deepInclude(first.body.results[0], { outcome: 'accepted', conflict: null })
    assert.deepInclude(second.body.results[0], { outcome: 'accepted', conflict: 'already_used' })
    const incidents = await incidentsOf(pass.id)
    assert.deepEqual(
      incidents.map(({ kind }) => kind),
      ['used_twice']
    )
    assert.lengthOf(await db.from('scans').where('pass_id', pass.id), 2)
  })

  test('two gates that let one code of a hall pass through are an incident too', async ({
    assert,
  }) => {
    const { pass, code } = await passWithCode('hall')
    await sync(await newGate(), [offline(code)])
    const { body } = await sync(await newGate(), [offline(code)])
    assert.equal(body.results[0].conflict, 'code_replayed')
    assert.lengthOf(await incidentsOf(pass.id), 1)
  })

  test('a pass used before it was taken back is none, one used after is', async ({ assert }) => {
    const { pass, code } = await passWithCode('hall')
    const phone = await phoneOf(await student(), pass.id)
    const before = offline(code, { occurred_at: new Date().toISOString() })
    await (await staff()).post(`/api/v1/passes/${pass.id}/revoke`, { reason: 'lost' })
    const later = Date.now() + 1000
    const after = offline(await phone.codeAt(later / 1000 + 15), {
      occurred_at: new Date(later).toISOString(),
    })

    const { body } = await sync(await newGate(), [before, after])
    assert.deepEqual(
      body.results.map((result: { conflict: string | null }) => result.conflict),
      [null, 'revoked']
    )
    const incidents = await incidentsOf(pass.id)
    assert.deepEqual(
      incidents.map(({ kind }) => kind),
      ['revoked_used']
    )
    const { state } = await db.from('passes').where('id', pass.id).firstOrFail()
    assert.equal(state, 'revoked')
  })

  test('a pass it refused is not used up, and the difference is kept', async ({ assert }) => {
    const { pass, code } = await passWithCode('exit')
    const gate = await newGate()
    const refused = offline(code, { local_outcome: 'denied', local_reason: 'bundle_stale' })
    const { body } = await sync(gate, [refused])
    const denied = { outcome: 'denied', reason: 'bundle_stale', conflict: 'ok' }
    assert.deepInclude(body.results[0], denied)
    assert.lengthOf(await incidentsOf(pass.id), 0)

    const online = await gate.scan(scanOf(code))
    assert.equal(online.body.outcome, 'accepted')
  })

  test('a single-use pass that went through the wrong way is used up, and a second use is told', async ({
    assert,
  }) => {
    const { pass, code } = await passWithCode('exit')
    const oneWay = await givenCheckpoint('in')
    const [first, second] = [await newGate(oneWay.name), await newGate()]
    const occurred = { occurred_at: new Date().toISOString() }
    const wrongWay = await sync(first, [offline(code, occurred)])
    assert.equal(wrongWay.body.results[0].conflict, 'wrong_direction')
    const { state } = await db.from('passes').where('id', pass.id).firstOrFail()
    assert.equal(state, 'ended')

    const again = await sync(second, [offline(code, occurred)])
    assert.equal(again.body.results[0].conflict, 'already_used')
    const online = await second.scan(scanOf(code))
    assert.deepInclude(online.body, { outcome: 'denied', reason: 'already_used' })
    const incidents = await incidentsOf(pass.id).orderBy('opened_at')
    assert.deepEqual(
      incidents.map(({ kind }) => kind),
      ['other', 'used_twice']
    )
  })

  test('a pass of a blocked holder that went through twice is told of as used twice', async ({
    assert,
  }) => {
    const { pass, code } = await passWithCode('exit')
    const { student_id: holder } = await db.from('passes').where('id', pass.id).firstOrFail()
    await db.from('students').where('id', holder).update({ status: 'suspended' })
    const conflicts: string[] = []
    try {
      for (const gate of [await newGate(), await newGate()]) {
        const { body } = await sync(gate, [offline(code)])
        conflicts.push(body.results[0].conflict)
      }
    } finally {
      await db.from('students').where('id', holder).update({ status: 'active' })
    }
    assert.deepEqual(conflicts, ['holder_blocked', 'already_used'])
    assert.lengthOf(await incidentsOf(pass.id).where('kind', 'used_twice'), 1)
  })

  test('a scan stays with the checkpoint it was made at, although the gate was moved since', async ({
    assert,
  }) => {
    const { pass, code } = await passWithCode('hall')
    const gate = await newGate()
    const before = gate.device.checkpointId
    const elsewhere = await givenCheckpoint('both')
    await gate.device.merge({ checkpointId: elsewhere.id }).save()
    const { body } = await sync(gate, [offline(code, { checkpoint: before })])
    assert.deepInclude(body.results[0], { outcome: 'accepted', conflict: null })
    const [row] = await db.from('scans').where('pass_id', pass.id)
    assert.equal(row.checkpoint_id, before)

    const online = await gate.scan(scanOf(code, { checkpoint: before, direction: 'in' }))
    assert.equal(online.body.reason, 'wrong_checkpoint')
  })

  test('a bad item holds up none of the others', async ({ assert }) => {
    const { code } = await passWithCode('hall')
    const good = offline(code)
    const items = [{ nonce: 'no nonce' }, good, offline('SP1:NOT A PASS'), {}]
    const { status, body } = await sync(await newGate(), items)
    assert.equal(status, 200)
    assert.lengthOf(body.results, 4)
    assert.deepInclude(body.results[0], { nonce: 'no nonce', retry: false })
    assert.equal(body.results[0].error.code, 'E_VALIDATION_ERROR')
    assert.deepInclude(body.results[1], { nonce: good.nonce, outcome: 'accepted' })
    assert.deepInclude(body.results[2], { outcome: 'accepted', conflict: 'unknown' })
    assert.equal(body.results[3].error.code, 'E_VALIDATION_ERROR')
  })

  test('500 scans, duplicated, reordered and sent by three uploads at once, are 500 rows', async ({
    assert,
  }) => {
    const gate = await newGate()
    const scans = Array.from({ length: 500 }, (_, index) =>
      offline(`SP1:NUMBER ${index}`, { local_outcome: 'denied', local_reason: 'unknown' })
    )
    const uploads = [scans, [...scans].reverse(), [...scans.slice(250), ...scans.slice(0, 250)]]
    const answers = await Promise.all(uploads.map((upload) => sync(gate, upload)))

    for (const { body } of answers) assert.lengthOf(body.results, 500)
    const all = answers.flatMap(({ body }) => body.results)
    assert.isTrue(all.every(({ outcome, retry }) => outcome === 'denied' && retry === false))
    assert.lengthOf(
      all.filter(({ duplicate_of }) => duplicate_of === null),
      500
    )
    const rows = await db.from('scans').where('device_id', gate.device.id)
    assert.lengthOf(rows, 500)
  })

  test('more than 500 at once are refused as a whole, and nothing is stored', async ({
    assert,
  }) => {
    const gate = await newGate()
    const scans = Array.from({ length: 501 }, () => offline('SP1:X'))
    assert.equal((await sync(gate, scans)).status, 422)
    assert.lengthOf(await db.from('scans').where('device_id', gate.device.id), 0)
  })

  test('a scan from four days ago has happened, but is no good', async ({ assert }) => {
    const { code } = await passWithCode('hall')
    const old = offline(code, { occurred_at: secondsAgo(4 * 86_400), nonce: randomUUID() })
    const { body } = await sync(await newGate(), [old])
    assert.equal(body.results[0].conflict, 'offline_not_allowed')
  })
})
