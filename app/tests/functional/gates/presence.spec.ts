import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import School from '#identity/models/school'
import { undoMovement } from '#scanning/presence/undo_movement'
import { newGate, scanOf } from '#tests/gate'
import {
  alone,
  gateAt,
  givenPass,
  reasonOf,
  type Gate,
} from '#tests/functional/gates/presence_given'

const presenceOf = (studentId: string) =>
  db.from('presence').where({ student_id: studentId }).first()

const conflictOf = async (gate: Gate, code: string, direction: 'in' | 'out', more: object) =>
  (await gate.scan(scanOf(code, { direction, ...more }))).body.conflict as string | null

test.group('Who is inside', () => {
  test('nobody comes in twice without leaving, wherever the second gate is', async ({ assert }) => {
    const { code } = await givenPass()
    const [north, south] = [await newGate(), await gateAt('gate')]
    assert.equal(await reasonOf(north, code, 'in'), 'ok')
    assert.equal(await reasonOf(north, code, 'in'), 'already_inside')
    assert.equal(await reasonOf(south, code, 'in'), 'already_inside')
    assert.equal(await reasonOf(south, code, 'out'), 'ok')
    assert.equal(await reasonOf(north, code, 'out'), 'not_inside')
    assert.equal(await reasonOf(north, code, 'in'), 'ok')
  })

  test('who was never seen may leave', async ({ assert }) => {
    const { code } = await givenPass()
    assert.equal(await reasonOf(await newGate(), code, 'out'), 'ok')
  })

  test('a type that allows coming back does not mind', async ({ assert }) => {
    const { code } = await givenPass({ reentry: 'allowed' })
    const gate = await newGate()
    assert.equal(await reasonOf(gate, code, 'in'), 'ok')
    assert.equal(await reasonOf(gate, code, 'in'), 'ok')
  })

  test('entering one room is leaving the other, and leaving a room is not leaving the site', async ({
    assert,
  }) => {
    const { code, studentId } = await givenPass()
    const [gate, gym, hall] = [await newGate(), await gateAt('room'), await gateAt('room')]
    assert.equal(await reasonOf(gate, code, 'in'), 'ok')
    assert.equal(await reasonOf(gym, code, 'in'), 'ok')
    assert.equal(await reasonOf(hall, code, 'in'), 'ok')
    assert.deepInclude(await presenceOf(studentId), { inside: true, place_id: hall.placeId })
    assert.equal(await reasonOf(gym, code, 'out'), 'not_inside')
    assert.equal(await reasonOf(hall, code, 'out'), 'ok')
    assert.deepInclude(await presenceOf(studentId), { inside: true, place_id: null })
    assert.equal(await reasonOf(gate, code, 'out'), 'ok')
    assert.deepInclude(await presenceOf(studentId), { inside: false, place_id: null })
  })

  test('a refused scan moves nobody', async ({ assert }) => {
    const { code, studentId } = await givenPass()
    const gate = await newGate()
    await reasonOf(gate, code, 'in')
    const before = await presenceOf(studentId)
    assert.equal(await reasonOf(await gateAt('room'), code, 'out'), 'not_inside')
    assert.deepEqual(await presenceOf(studentId), before)
  })

  test('of 50 gates that read the same code at once one lets the holder in', async ({ assert }) => {
    const { code, studentId } = await givenPass()
    await db.from('presence').where({ student_id: studentId }).delete()
    for (const direction of ['in', 'out'] as const) {
      const gate = await newGate()
      const reasons = await Promise.all(
        Array.from({ length: 50 }, () => reasonOf(gate, code, direction))
      )
      assert.lengthOf(
        reasons.filter((reason) => reason === 'ok'),
        1
      )
    }
  })

  test('what was seen yesterday, or before the pass began, says nothing', async ({ assert }) => {
    const first = await givenPass()
    const gate = await newGate()
    assert.equal(await reasonOf(gate, first.code, 'in'), 'ok')
    const second = await givenPass()
    assert.equal(await reasonOf(gate, second.code, 'in'), 'ok')

    await db
      .from('passes')
      .where('id', second.id)
      .update({ activated_at: db.raw(`now() - interval '3 days'`) })
    assert.equal(await reasonOf(gate, second.code, 'in'), 'already_inside')
    const { timeZone } = await School.ofThisSite()
    await db
      .from('presence')
      .where('student_id', second.studentId)
      .update({ since: db.raw(`date_trunc('day', now(), ?) - interval '1 second'`, [timeZone]) })
    assert.equal(await reasonOf(gate, second.code, 'in'), 'ok')
  })
})

test.group('Who is inside, told late by a gate without a network', () => {
  test('an older passage does not undo a newer one', async ({ assert }) => {
    const { code, studentId } = await givenPass()
    const earlier = alone()
    await reasonOf(await newGate(), code, 'out')
    const before = await presenceOf(studentId)
    assert.isNull(await conflictOf(await newGate(), code, 'in', earlier))
    assert.deepEqual(await presenceOf(studentId), before)
  })

  test('a passage that cannot be is kept as a conflict and moves the holder, without an incident', async ({
    assert,
  }) => {
    const { id, code, studentId } = await givenPass()
    const gate = await newGate()
    await reasonOf(gate, code, 'in')
    const room = await gateAt('room')
    assert.equal(await conflictOf(room, code, 'out', alone()), 'not_inside')
    assert.deepInclude(await presenceOf(studentId), { inside: true, place_id: null })
    assert.equal(await conflictOf(await newGate(), code, 'in', alone()), 'already_inside')
    assert.lengthOf(await db.from('incidents').where('pass_id', id), 0)
  })

  test('a single-use pass used twice is an incident all the same', async ({ assert }) => {
    const { id, code } = await givenPass({ singleUse: true })
    assert.isNull(await conflictOf(await newGate(), code, 'in', alone()))
    assert.equal(await conflictOf(await newGate(), code, 'in', alone()), 'already_used')
    const incidents = await db.from('incidents').where('pass_id', id)
    assert.deepEqual(
      incidents.map(({ kind }) => kind),
      ['used_twice']
    )
  })

  test('whom the gate refused has not moved', async ({ assert }) => {
    const { code, studentId } = await givenPass()
    await reasonOf(await newGate(), code, 'in')
    const before = await presenceOf(studentId)
    const refused = { ...alone(), local_outcome: 'denied', local_reason: 'bundle_stale' }
    await conflictOf(await newGate(), code, 'out', refused)
    assert.deepEqual(await presenceOf(studentId), before)
  })
})

test.group('A gate whose clock is ahead', () => {
  const hoursAhead = (hours: number) => alone(new Date(Date.now() + hours * 3_600_000))

  test('moves nobody, so that what is told later still counts', async ({ assert }) => {
    const { code, studentId } = await givenPass({ reentry: 'allowed' })
    const [gate, fast] = [await newGate(), await newGate()]
    await reasonOf(gate, code, 'out')
    const before = await presenceOf(studentId)
    for (const hours of [0.1, 48, 24 * 365]) {
      assert.equal(await conflictOf(fast, code, 'in', hoursAhead(hours)), 'offline_not_allowed')
    }
    assert.deepEqual(await presenceOf(studentId), before)

    assert.isNull(await conflictOf(gate, code, 'in', alone()))
    assert.isTrue((await presenceOf(studentId)).inside)
  })

  test('moves nobody with a pass that was used before either', async ({ assert }) => {
    const { code, studentId } = await givenPass({ singleUse: true, reentry: 'allowed' })
    await reasonOf(await newGate(), code, 'out')
    const before = await presenceOf(studentId)
    assert.equal(await conflictOf(await newGate(), code, 'in', hoursAhead(0.1)), 'already_used')
    assert.deepEqual(await presenceOf(studentId), before)
  })

  test('does not say where he was when a scan is taken back', async ({ assert }) => {
    const { code, studentId } = await givenPass({ reentry: 'allowed' })
    const gate = await newGate()
    await reasonOf(gate, code, 'out')
    const before = await presenceOf(studentId)
    await conflictOf(await newGate(), code, 'in', hoursAhead(0.1))
    await reasonOf(gate, code, 'in')
    const { scan_id: entered } = await presenceOf(studentId)

    await db.transaction(async (trx) => {
      await trx.table('scan_annulments').insert({
        scan_id: entered,
        school_id: before.school_id,
        device_id: gate.device.id,
        occurred_at: new Date(),
        recorded_at: new Date(),
      })
      await undoMovement(entered, studentId, trx)
    })
    assert.deepEqual(await presenceOf(studentId), before)
  })
})

test.group('A gate that was lost or revoked', () => {
  for (const column of ['revoked_at', 'lost_at']) {
    test(`what it let through before counts, what came after does not (${column})`, async ({
      assert,
    }) => {
      const { code } = await givenPass({ reentry: 'allowed' })
      const gate = await newGate()
      await gate.scan(scanOf('warm up'))
      const [before, end, after] = [0, 50, 100].map((later) => new Date(Date.now() + later))
      await db
        .from('devices')
        .where('id', gate.device.id)
        .update({ [column]: end })
      assert.isNull(await conflictOf(gate, code, 'in', alone(before)))
      assert.equal(await conflictOf(gate, code, 'in', alone(after)), 'device_revoked')
      assert.equal(await reasonOf(gate, code, 'in'), 'device_revoked')
    })
  }
})
