import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { ActivatePass } from '#passes/actions/activate_pass'
import { AdvanceQueue } from '#passes/actions/advance_queue'
import { CancelPass } from '#passes/actions/cancel_pass'
import { EndPass } from '#passes/actions/end_pass'
import { advanceQueues } from '#passes/jobs/advance_queue'
import { SYSTEM } from '#passes/life/pass_actor'
import Pass from '#passes/models/pass'
import type PassType from '#passes/models/pass_type'
import type Place from '#places/models/place'
import type Student from '#people/models/student'
import { student } from '#tests/client'
import { whileRowFails } from '#tests/failing_row'
import { givenNoMeetGroup, givenPlace, givenType } from '#tests/given'
import { newPass } from '#tests/pass_in_state'
import { newStudent } from '#tests/students'

/** Somebody tries to go to a place: out, or in the queue. */
async function go(place: Place, type: PassType, who?: Student): Promise<Pass> {
  const holder = who ?? (await newStudent())
  const { id: passId, schoolId } = await newPass('approved', {
    facts: { studentId: holder.id, passTypeId: type.id, placeId: place.id },
  })
  return new ActivatePass().run({ passId, schoolId, actor: SYSTEM })
}

/** So many go one after the other. */
async function goAll(count: number, place: Place, type: PassType): Promise<Pass[]> {
  const passes: Pass[] = []
  for (let index = 0; index < count; index++) passes.push(await go(place, type))
  return passes
}

const end = ({ id: passId, schoolId }: Pass) =>
  new EndPass().run({ passId, schoolId, actor: SYSTEM })

const stateOf = async ({ id }: Pass) => (await Pass.findOrFail(id)).state
const statesOf = (passes: Pass[]) => Promise.all(passes.map(stateOf))

/** Ids of the passes to a place in the order in which they began. */
async function order(place: Place): Promise<string[]> {
  const steps = await db
    .from('pass_transitions')
    .join('passes', 'passes.id', 'pass_transitions.pass_id')
    .where({ 'passes.place_id': place.id, 'pass_transitions.to_state': 'active' })
    .orderBy('pass_transitions.id')
    .select('passes.id')
  return steps.map(({ id }) => id)
}

test.group('The queue for a place', () => {
  test('lets the first in line go by itself when somebody comes back', async ({ assert }) => {
    const [place, type] = [await givenPlace({ capacity: 1 }), await givenType()]
    const [first, second, third] = await goAll(3, place, type)
    assert.deepEqual(await statesOf([first!, second!, third!]), ['active', 'queued', 'queued'])
    await end(first!)
    assert.deepEqual(await statesOf([first!, second!, third!]), ['ended', 'active', 'queued'])
    const begun = await Pass.findOrFail(second!.id)
    assert.isNotNull(begun.signedPart)
    assert.isNull(begun.refusal)
    assert.isNull(await db.from('queue_entries').where('pass_id', begun.id).first())
  })

  test('keeps its order when many come back at once', async ({ assert }) => {
    const [place, type] = [await givenPlace({ capacity: 4 }), await givenType()]
    const passes = await goAll(12, place, type)
    for (let round = 0; round < 2; round++) {
      const out = await Pass.query().where({ placeId: place.id, state: 'active' })
      await Promise.all(out.map(end))
      await new AdvanceQueue().run({ schoolId: out[0]!.schoolId })
    }
    const ids = passes.map(({ id }) => id)
    const begun = await order(place)
    assert.sameMembers(begun, ids)
    /* Whoever goes in the same moment may be written down in either order, but none overtakes a later group. */
    for (const from of [0, 4, 8]) {
      assert.sameMembers(begun.slice(from, from + 4), ids.slice(from, from + 4))
    }
  })

  test('is not jumped by whoever asks just when a place becomes free', async ({ assert }) => {
    const [place, type] = [await givenPlace({ capacity: 1 }), await givenType()]
    const [first, second] = await goAll(2, place, type)
    await first!.merge({ state: 'ended' }).save()
    const newcomer = await go(place, type)
    assert.equal(newcomer.state, 'queued')
    await new AdvanceQueue().run({ schoolId: newcomer.schoolId })
    assert.deepEqual(await statesOf([second!, newcomer]), ['active', 'queued'])
  })

  test('passes over who is held up by something else, and keeps the turn', async ({ assert }) => {
    const [place, type] = [await givenPlace({ capacity: 1 }), await givenType()]
    const [held, rival] = [await newStudent(), await newStudent()]
    const [first] = await goAll(1, place, type)
    const waiting = await go(place, type, held)
    const behind = await go(place, type)
    await givenNoMeetGroup([held.id, rival.id])
    const rivals = await go(await givenPlace(), type, rival)

    await end(first!)
    assert.deepEqual(await statesOf([waiting, behind]), ['queued', 'active'])
    await end(rivals)
    await db.from('queue_entries').where('pass_id', waiting.id).update({ skipped_until: null })
    await end(behind)
    assert.equal(await stateOf(waiting), 'active')
  })

  test('puts first whom it was granted, and tells everybody the place in line', async ({
    assert,
  }) => {
    const maya = await student()
    const [place, type] = [await givenPlace({ capacity: 1 }), await givenType()]
    await newPass('active', { holder: 'Maya' }).then(end)
    await goAll(2, place, type)
    const { body } = await maya.post('/api/v1/my/passes', {
      pass_type_id: type.id,
      place_id: place.id,
    })
    assert.equal(body.pass.state, 'queued')
    assert.deepEqual(body.pass.queue, { position: 2 })
    assert.equal(body.pass.refusal.reason, 'place_full')

    const granted = await newStudent()
    const { id: grantedBy } = await db.from('users').select('id').firstOrFail()
    await db.table('accommodations').insert({
      id: crypto.randomUUID(),
      student_id: granted.id,
      kind: 'queue_priority',
      granted_by: grantedBy,
      created_at: new Date(),
    })
    await go(place, type, granted)
    const { body: list } = await maya.get('/api/v1/my/passes')
    const shown = list.passes.find((pass: { id: string }) => pass.id === body.pass.id)
    assert.deepEqual(shown.queue, { position: 3 })
    await maya.post(`/api/v1/my/passes/${body.pass.id}/cancel`, {})
  })

  test('closes up when somebody in it gives up', async ({ assert }) => {
    const [place, type] = [await givenPlace({ capacity: 1 }), await givenType()]
    const [first, second, third] = await goAll(3, place, type)
    const { id: passId, schoolId } = second!
    await new CancelPass().run({ passId, schoolId, actor: SYSTEM })
    await end(first!)
    assert.deepEqual(await statesOf([second!, third!]), ['cancelled', 'active'])
  })

  test('is cleared when its time is over, by two workers at once', async ({ assert }) => {
    const [place, type] = [await givenPlace({ capacity: 1 }), await givenType()]
    const [out, ...waiting] = await goAll(4, place, type)
    await db
      .from('queue_entries')
      .where('place_id', place.id)
      .update({ expires_at: DateTime.utc().minus({ seconds: 1 }).toJSDate() })
    await Promise.all([advanceQueues.run(), advanceQueues.run()])
    assert.deepEqual(await statesOf(waiting), ['expired', 'expired', 'expired'])
    assert.equal(await stateOf(out!), 'active')
    const steps = await db
      .from('pass_transitions')
      .whereIn(
        'pass_id',
        waiting.map(({ id }) => id)
      )
      .where('to_state', 'expired')
    assert.lengthOf(steps, 3)
  })

  test('is not held up by a pass whose beginning fails, and the job says that it failed', async ({
    assert,
  }) => {
    const [place, type] = [await givenPlace({ capacity: 1 }), await givenType()]
    const [first, broken, next] = await goAll(3, place, type)
    await first!.merge({ state: 'ended' }).save()
    await whileRowFails({ table: 'passes', column: 'id', value: broken!.id }, () =>
      assert.rejects(() => advanceQueues.run(), /the row fails/)
    )
    assert.deepEqual(await statesOf([broken!, next!]), ['queued', 'active'])
  })

  test('is not held up by who is overdue beyond the grace', async ({ assert }) => {
    const [place, type] = [await givenPlace({ capacity: 1 }), await givenType({ graceMinutes: 15 })]
    const [late, next] = await goAll(2, place, type)
    const overdueBy = (minutes: number) =>
      late!.merge({ state: 'overdue', validUntil: DateTime.utc().minus({ minutes }) }).save()
    await overdueBy(14)
    await advanceQueues.run()
    assert.equal(await stateOf(next!), 'queued')
    await overdueBy(16)
    await advanceQueues.run()
    assert.equal(await stateOf(next!), 'active')
  })

  test('waits no longer than until the bell', async ({ assert }) => {
    const { endOfWaiting } = await import('#passes/queue/end_of_waiting')
    const { loadAttempt } = await import('#passes/activation/load_attempt')
    const { forgetSchoolTime } = await import('#schedule/actions/school_day_plan')
    const type = await givenType({ requestMinutes: 60 })
    const pass = await newPass('approved', { facts: { passTypeId: type.id } })
    const { school_id: schoolId } = await db
      .from('passes')
      .where('id', pass.id)
      .select('school_id')
      .firstOrFail()
    const at = DateTime.fromISO('2031-03-04T10:10:00', { zone: 'Europe/London' })
    const scheduleId = crypto.randomUUID()
    await db.transaction(async (trx) => {
      const now = new Date()
      await trx.table('bell_schedules').insert({
        id: scheduleId,
        school_id: schoolId,
        name: scheduleId,
        weekdays: [],
        created_at: now,
      })
      await trx.table('bell_periods').insert({
        id: crypto.randomUUID(),
        bell_schedule_id: scheduleId,
        name: 'Period 2',
        starts_at: '10:00',
        ends_at: '10:45',
      })
      await trx
        .table('calendar_days')
        .insert({ school_id: schoolId, day: '2031-03-04', bell_schedule_id: scheduleId })
      forgetSchoolTime(schoolId)
      const attempt = await loadAttempt(pass, at, trx)
      const until = await endOfWaiting(attempt, trx)
      assert.equal(until.diff(at, 'minutes').minutes, 35)
      await trx.rollback()
    })
    forgetSchoolTime(schoolId)
  })
})
