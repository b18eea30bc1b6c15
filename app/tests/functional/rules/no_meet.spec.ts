import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { openNow } from '#passes/activation/guards/open_now'
import { noMeet } from '#rules/guards/no_meet'
import NoMeetGroup from '#rules/models/no_meet_group'
import type Student from '#people/models/student'
import { ask } from './ask.js'
import { queriesOf } from './queries_of.js'
import { schoolOfItsOwn, type OwnSchool } from './school_of_its_own.js'

const NOW = DateTime.fromISO('2026-01-14T10:00:00Z', { zone: 'utc' })

async function keptApart(own: OwnSchool, students: Student[], told: Partial<NoMeetGroup> = {}) {
  const group = await NoMeetGroup.create({
    schoolId: own.school.id,
    name: 'Apart',
    reason: 'An agreement',
    expiresOn: '2026-06-30',
    createdBy: (await own.user()).id,
    ...told,
  })
  const members = students.map(({ id }) => ({ no_meet_group_id: group.id, student_id: id }))
  await db.table('no_meet_members').multiInsert(members)
  return group
}

const blocksOf = (group: NoMeetGroup) =>
  db.from('no_meet_blocks').where('no_meet_group_id', group.id)

test.group('A no-meet group', () => {
  test('keeps a member in while another is out, and lets go when the other is back', async ({
    assert,
  }) => {
    const own = await schoolOfItsOwn()
    const [one, other] = [await own.student(), await own.student()]
    const group = await keptApart(own, [one, other])
    const out = await own.pass(other, NOW.minus({ minutes: 5 }), { state: 'active' })
    const wanted = await own.pass(one, NOW, { state: 'approved' })

    assert.deepEqual(await ask(noMeet, wanted, NOW), {
      reason: 'not_available',
      params: {},
      remedy: 'later',
    })
    const [block] = await blocksOf(group)
    assert.equal(block.student_id, one.id)
    assert.equal(block.out_student_id, other.id)
    assert.equal(block.pass_type_id, own.hall.id)

    await out.merge({ state: 'ended', endedAt: NOW }).save()
    assert.isNull(await ask(noMeet, wanted, NOW))
    assert.lengthOf(await blocksOf(group), 1)
  })

  test('counts a member who has not come back until the grace is over', async ({ assert }) => {
    const own = await schoolOfItsOwn()
    const [one, other] = [await own.student(), await own.student()]
    await keptApart(own, [one, other])
    // Valid until 09:40, with 15 minutes of grace.
    await own.pass(other, NOW.minus({ minutes: 30 }), { state: 'overdue' })
    const wanted = await own.pass(one, NOW, { state: 'approved' })
    assert.isNotNull(await ask(noMeet, wanted, NOW.minus({ minutes: 6 })))
    assert.isNull(await ask(noMeet, wanted, NOW.minus({ minutes: 5 })))
  })

  test('holds on its last day at the school and not after it, nor once ended', async ({
    assert,
  }) => {
    const own = await schoolOfItsOwn('America/New_York')
    const [one, other] = [await own.student(), await own.student()]
    const group = await keptApart(own, [one, other], { expiresOn: '2026-01-14' })
    await own.pass(other, NOW, { state: 'active', validUntil: NOW.plus({ days: 3 }) })
    const wanted = await own.pass(one, NOW, { state: 'approved' })

    // 04:59 UTC of the 15th is 23:59 of the 14th in New York.
    const lastMinute = DateTime.fromISO('2026-01-15T04:59:00Z')
    assert.isNotNull(await ask(noMeet, wanted, lastMinute))
    assert.isNull(await ask(noMeet, wanted, lastMinute.plus({ minutes: 1 })))
    await group.merge({ endedAt: NOW }).save()
    assert.isNull(await ask(noMeet, wanted, lastMinute))
  })

  test('minds neither passes that take nobody out nor students of no group', async ({ assert }) => {
    const own = await schoolOfItsOwn()
    const [one, other, third] = [await own.student(), await own.student(), await own.student()]
    await keptApart(own, [one, other])
    await own.pass(other, NOW, { state: 'active' })
    const card = await own.type({ kind: 'id_card', exclusive: false })
    const ownCard = await own.pass(one, NOW, { state: 'approved', passTypeId: card.id })
    assert.isNull(await ask(noMeet, ownCard, NOW))
    assert.isNull(await ask(noMeet, await own.pass(third, NOW, { state: 'approved' }), NOW))
  })

  test('logs who tries again within ten minutes once', async ({ assert }) => {
    const own = await schoolOfItsOwn()
    const [one, other] = [await own.student(), await own.student()]
    const group = await keptApart(own, [one, other])
    await own.pass(other, NOW, { state: 'active', validUntil: NOW.plus({ hours: 1 }) })
    const wanted = await own.pass(one, NOW, { state: 'approved' })
    for (const minutes of [0, 1, 5, 9]) await ask(noMeet, wanted, NOW.plus({ minutes }))
    assert.lengthOf(await blocksOf(group), 1)
    await ask(noMeet, wanted, NOW.plus({ minutes: 10 }))
    assert.lengthOf(await blocksOf(group), 2)
  })
})

test.group('The work of asking about no-meet groups', () => {
  test('is the same for who is blocked, who is free, and who is in no group', async ({
    assert,
  }) => {
    const own = await schoolOfItsOwn()
    const [blocked, other, free] = [await own.student(), await own.student(), await own.student()]
    await keptApart(own, [blocked, other])
    await own.pass(other, NOW, { state: 'active' })

    const work = async (student: Student) => {
      const wanted = await own.pass(student, NOW, { state: 'approved' })
      return queriesOf(() => ask(noMeet, wanted, NOW))
    }
    const first = await work(blocked)
    assert.isAbove(first.length, 0)
    assert.deepEqual(await work(free), first)
    assert.deepEqual(await work(other), first)
  })

  test('gives the very answer of a place that is frozen', async ({ assert }) => {
    const own = await schoolOfItsOwn()
    const [one, other] = [await own.student(), await own.student()]
    await keptApart(own, [one, other])
    await own.pass(other, NOW, { state: 'active' })
    const wanted = await own.pass(one, NOW, { state: 'approved' })
    const blocked = await ask(noMeet, wanted, NOW)
    await own.library.merge({ capacity: 0 }).save()
    const frozen = await ask(openNow, wanted, NOW)
    assert.isNotNull(blocked)
    assert.equal(JSON.stringify(blocked), JSON.stringify(frozen))
  })
})
