import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { autoEnd } from '#passes/jobs/auto_end'
import { expire } from '#passes/jobs/expire'
import { missReturn } from '#passes/jobs/miss_return'
import Pass from '#passes/models/pass'
import { givenType } from '#tests/given'
import { newPass } from '#tests/pass_in_state'

const ago = (minutes: number) => DateTime.utc().minus({ minutes })
const stateOf = async ({ id }: Pass) => (await Pass.findOrFail(id)).state
const stepsOf = ({ id }: Pass, state: string) =>
  db.from('pass_transitions').where({ pass_id: id, to_state: state })

test.group('As time goes by', () => {
  test('who is not back becomes overdue, once, though two workers look', async ({ assert }) => {
    const late = await newPass('active')
    await late.merge({ validUntil: ago(1) }).save()
    const inTime = await newPass('active')
    await Promise.all([missReturn.run(), missReturn.run()])
    assert.equal(await stateOf(late), 'overdue')
    assert.equal(await stateOf(inTime), 'active')
    assert.lengthOf(await stepsOf(late, 'overdue'), 1)
    const [step] = await stepsOf(late, 'overdue')
    assert.isNull(step.actor_id)
  })

  test('a ticket that takes nobody away ends without being overdue', async ({ assert }) => {
    const ticket = await newPass('active', { kind: 'event' })
    await ticket.merge({ validUntil: ago(1) }).save()
    await missReturn.run()
    assert.equal(await stateOf(ticket), 'auto_ended')
  })

  test('an overdue pass ends by itself after the time its type allows', async ({ assert }) => {
    const type = await givenType({ autoEndMinutes: 60 })
    const facts = { passTypeId: type.id }
    const passes = [await newPass('active', { facts }), await newPass('active', { facts })]
    await passes[0]!.merge({ state: 'overdue', validUntil: ago(59) }).save()
    await passes[1]!.merge({ state: 'overdue', validUntil: ago(61) }).save()
    await Promise.all([autoEnd.run(), autoEnd.run()])
    assert.equal(await stateOf(passes[0]!), 'overdue')
    assert.equal(await stateOf(passes[1]!), 'auto_ended')
    assert.lengthOf(await stepsOf(passes[1]!, 'auto_ended'), 1)
    assert.isNotNull((await Pass.findOrFail(passes[1]!.id)).endedAt)
  })

  test('requests nobody decided on and passes nobody began expire', async ({ assert }) => {
    const { id: passTypeId } = await givenType({ requestMinutes: 30 })
    const at = (minutes: number) => ({ facts: { passTypeId, validFrom: ago(minutes) } })
    const fresh = await newPass('requested', at(29))
    const stale = await newPass('requested', at(31))
    const scheduled = await newPass('approved', at(-60))
    const justApproved = await newPass('approved', at(31))
    const neverBegun = await newPass('approved', at(31))
    await db
      .from('passes')
      .where('id', neverBegun.id)
      .update({ updated_at: ago(31).toJSDate() })

    await Promise.all([expire.run(), expire.run()])

    assert.equal(await stateOf(fresh), 'requested')
    assert.equal(await stateOf(stale), 'expired')
    assert.equal(await stateOf(scheduled), 'approved')
    assert.equal(await stateOf(justApproved), 'approved')
    assert.equal(await stateOf(neverBegun), 'expired')
    assert.lengthOf(await stepsOf(stale, 'expired'), 1)
  })

  test('more than a batch is done in one go', async ({ assert }) => {
    const type = await givenType()
    const { studentId, schoolId } = await newPass('approved')
    const now = new Date()
    await db.table('passes').multiInsert(
      Array.from({ length: 130 }, () => ({
        id: crypto.randomUUID(),
        school_id: schoolId,
        student_id: studentId,
        pass_type_id: type.id,
        state: 'requested',
        valid_from: ago(31).toJSDate(),
        valid_until: now,
        created_at: now,
        updated_at: now,
      }))
    )
    await expire.run()
    const left = await db.from('passes').where({ pass_type_id: type.id, state: 'requested' })
    assert.lengthOf(left, 0)
  })
})
