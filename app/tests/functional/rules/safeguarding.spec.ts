import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { noMeet } from '#rules/guards/no_meet'
import { ask } from './ask.js'
import { schoolOfItsOwn } from './school_of_its_own.js'

const inDays = (days: number) => DateTime.utc().plus({ days }).toISODate()!

async function lead() {
  const own = await schoolOfItsOwn('UTC')
  const client = await own.client('safeguarding')
  const [one, two] = [
    await own.student({ givenName: 'Ida', familyName: 'Berg' }),
    await own.student({ givenName: 'Ole', familyName: 'Dahl' }),
  ]
  const group = {
    name: 'Ida and Ole',
    reason: 'Agreed with both families',
    expires_on: inDays(60),
    student_ids: [one.id, two.id],
  }
  const create = (change: object = {}) =>
    client.post('/api/v1/safeguarding/groups', { ...group, ...change })
  return { ...own, client, clientWith: own.client, one, two, create }
}

test.group('A no-meet group of safeguarding', () => {
  test('is made, shown with its members, and keeps them apart at once', async ({ assert }) => {
    const { client, one, two, create, pass } = await lead()
    const { status, body } = await create()
    assert.equal(status, 201)
    assert.deepInclude(body.group, { state: 'current', review_due: false, expires_on: inDays(60) })
    const shown = await client.get(`/api/v1/safeguarding/groups/${body.group.id}`)
    assert.deepEqual(
      shown.body.members.map(({ name }: { name: string }) => name),
      ['Ida Berg', 'Ole Dahl']
    )

    const now = DateTime.utc()
    await pass(two, now, { state: 'active' })
    assert.isNotNull(await ask(noMeet, await pass(one, now, { state: 'approved' }), now))
    const { body: blocks } = await client.get(
      `/api/v1/safeguarding/blocks?group_id=${body.group.id}`
    )
    assert.lengthOf(blocks.blocks, 1)
    assert.deepInclude(blocks.blocks[0], { student: 'Ida Berg', out_student: 'Ole Dahl' })
    const { body: list } = await client.get('/api/v1/safeguarding/groups?state=current')
    assert.deepInclude(list.groups[0], { members: 2, blocks: 1 })
  })

  test('has two members at least and runs out within a year', async ({ assert }) => {
    const { one, create } = await lead()
    const twice = await create({ student_ids: [one.id, one.id] })
    assert.equal(twice.body.error.code, 'E_TOO_FEW_MEMBERS')
    for (const expires_on of [inDays(-1), inDays(367)]) {
      const { status, body } = await create({ expires_on })
      assert.equal(status, 422)
      assert.equal(body.error.code, 'E_EXPIRY_OUT_OF_RANGE')
    }
    const stranger = await (await schoolOfItsOwn()).student()
    const { body } = await create({ student_ids: [one.id, stranger.id] })
    assert.equal(body.error.code, 'E_UNKNOWN_STUDENTS')
  })

  test('changes its members, is renewed by a review, and ends for good', async ({ assert }) => {
    const { client, one, two, create, student } = await lead()
    const { body } = await create({ expires_on: inDays(3) })
    const path = `/api/v1/safeguarding/groups/${body.group.id}`
    const third = await student()
    const few = await client.post(`${path}/members`, { remove: [one.id] })
    assert.equal(few.body.error.code, 'E_TOO_FEW_MEMBERS')
    assert.lengthOf((await client.get(path)).body.members, 2)
    await client.post(`${path}/members`, { add: [third.id], remove: [two.id] })
    assert.sameMembers(
      (await client.get(path)).body.members.map(({ id }: { id: string }) => id),
      [one.id, third.id]
    )

    const reviewed = await client.post(`${path}/review`, { expires_on: inDays(300) })
    assert.equal(reviewed.body.group.expires_on, inDays(300))
    assert.isNotNull(reviewed.body.group.reviewed_at)
    const renamed = await client.put(path, { name: 'Other', reason: 'Same' })
    assert.equal(renamed.body.group.name, 'Other')

    assert.equal((await client.post(`${path}/end`, {})).body.group.state, 'ended')
    const again = await client.post(`${path}/review`, { expires_on: inDays(10) })
    assert.equal(again.status, 409)
    assert.equal(again.body.error.code, 'E_NO_MEET_GROUP_ENDED')
  })

  test('is due for review three months after the last one', async ({ assert }) => {
    const { client, create } = await lead()
    const { body } = await create({ expires_on: inDays(200) })
    await db
      .from('no_meet_groups')
      .where('id', body.group.id)
      .update({ created_at: DateTime.utc().minus({ days: 91 }).toJSDate() })
    const listed = async () => (await client.get('/api/v1/safeguarding/groups')).body.groups[0]
    assert.isTrue((await listed()).review_due)
    const path = `/api/v1/safeguarding/groups/${body.group.id}`
    await client.post(`${path}/review`, { expires_on: inDays(200) })
    assert.isFalse((await listed()).review_due)
  })

  test('leaves every act in the audit log, and no name or reason', async ({ assert }) => {
    const { client, create, school, student } = await lead()
    const { body } = await create()
    const path = `/api/v1/safeguarding/groups/${body.group.id}`
    await client.get(path)
    await client.post(`${path}/members`, { add: [(await student()).id] })
    await client.post(`${path}/review`, { expires_on: inDays(10) })
    await client.put(path, { name: 'Ida, Ole, Ada', reason: 'Same' })
    await client.post(`${path}/end`, {})

    const events = await db
      .from('audit_events')
      .where({ school_id: school.id, subject_id: body.group.id })
      .orderBy('id')
    assert.deepEqual(
      events.map(({ action }) => action),
      ['created', 'viewed', 'members_changed', 'reviewed', 'changed', 'ended'].map(
        (verb) => `no_meet_group.${verb}`
      )
    )
    assert.notMatch(JSON.stringify(events.map(({ details }) => details)), /Ida|Ole|Ada|famil|Same/)
  })

  test('does not exist for an administrator, nor for a lead of one grade alone', async ({
    assert,
  }) => {
    const { client, create, clientWith } = await lead()
    const { body } = await create()
    const path = `/api/v1/safeguarding/groups/${body.group.id}`
    assert.equal((await (await clientWith('admin')).get(path)).status, 403)
    const { body: me } = await client.get('/api/v1/session')
    await db
      .from('role_assignments')
      .where('user_id', me.user.id)
      .update({ scope_kind: 'grade', scope: '9' })
    assert.equal((await client.get(path)).status, 403)
    const elsewhere = await lead()
    assert.equal((await elsewhere.client.get(path)).status, 404)
    assert.deepEqual((await elsewhere.client.get('/api/v1/safeguarding/groups')).body.groups, [])
  })
})
