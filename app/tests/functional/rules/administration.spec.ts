import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { schoolOfItsOwn } from './school_of_its_own.js'

async function admin() {
  const own = await schoolOfItsOwn()
  return { ...own, client: await own.client('admin') }
}

const rule = { name: 'Three a day', subject_kind: 'school', period: 'day', most_passes: 3 }

test.group('Limit rules', () => {
  test('are added, replaced, archived and restored', async ({ assert }) => {
    const { client, hall } = await admin()
    const added = await client.post('/api/v1/admin/limit-rules', rule)
    assert.equal(added.status, 201)
    const path = `/api/v1/admin/limit-rules/${added.body.limit_rule.id}`
    const listed = async (query = '') =>
      (await client.get(`/api/v1/admin/limit-rules${query}`)).body.limit_rules

    const weekly = { ...rule, period: 'week', most_passes: null, cool_down_minutes: 5 }
    await client.put(path, { ...weekly, pass_type_id: hall.id })
    assert.deepInclude((await listed())[0], {
      most_passes: null,
      cool_down_minutes: 5,
      period: 'week',
      pass_type_id: hall.id,
      archived: false,
    })
    await client.put(path, { ...rule, archived: true })
    assert.deepEqual(await listed(), [])
    assert.lengthOf(await listed('?archived=true'), 1)
    await client.put(path, { ...rule, archived: false })
    assert.lengthOf(await listed(), 1)
  })

  test('name the group or student they are about', async ({ assert }) => {
    const { client, ...own } = await admin()
    const student = await own.student({ givenName: 'Ida', familyName: 'Berg' })
    const group = await client.post('/api/v1/admin/student-groups', { name: 'Choir' })
    const about = async (subject_kind: string, subject: string) => {
      const answer = await client.post('/api/v1/admin/limit-rules', {
        ...rule,
        subject_kind,
        subject,
      })
      assert.equal(answer.status, 201)
    }
    await about('group', group.body.student_group.id)
    await about('student', student.id)
    await about('grade', '9')
    const { body } = await client.get('/api/v1/admin/limit-rules')
    assert.deepEqual(
      body.limit_rules.map(({ subject_name }: { subject_name: string }) => subject_name),
      ['Choir', 'Ida Berg', '9']
    )
  })

  test('are refused if they limit nothing, are about nobody, or about another school', async ({
    assert,
  }) => {
    const { client } = await admin()
    const other = await schoolOfItsOwn()
    const post = (change: object) =>
      client.post('/api/v1/admin/limit-rules', { ...rule, ...change })
    assert.equal((await post({ most_passes: null })).body.error.code, 'E_RULE_LIMITS_NOTHING')
    for (const about of [
      { subject_kind: 'grade' },
      { subject_kind: 'student', subject: 'Ida' },
      { subject_kind: 'group', subject: '' },
    ])
      assert.equal((await post(about)).body.error.code, 'E_RULE_WITHOUT_SUBJECT')
    const stranger = await other.student()
    assert.equal((await post({ subject_kind: 'student', subject: stranger.id })).status, 404)
    assert.equal((await post({ pass_type_id: other.hall.id })).status, 404)
    assert.equal((await post({ place_id: other.library.id })).status, 404)
  })
})

test.group('Student groups', () => {
  test('take in and let go students of the school alone', async ({ assert }) => {
    const { client, ...own } = await admin()
    const [one, two] = [
      await own.student({ familyName: 'A' }),
      await own.student({ familyName: 'B' }),
    ]
    const { body } = await client.post('/api/v1/admin/student-groups', { name: 'Choir' })
    const path = `/api/v1/admin/student-groups/${body.student_group.id}`
    const members = async () =>
      (await client.get(`${path}/members`)).body.members.map(({ id }: { id: string }) => id)

    await client.post(`${path}/members`, { add: [one.id, two.id] })
    await client.post(`${path}/members`, { add: [one.id] })
    assert.deepEqual(await members(), [one.id, two.id])
    await client.post(`${path}/members`, { remove: [one.id] })
    assert.deepEqual(await members(), [two.id])

    const stranger = await (await schoolOfItsOwn()).student()
    const refused = await client.post(`${path}/members`, { add: [stranger.id] })
    assert.equal(refused.status, 422)
    assert.equal(refused.body.error.code, 'E_UNKNOWN_STUDENTS')
    const { body: groups } = await client.get('/api/v1/admin/student-groups?search=cho')
    assert.deepEqual(groups.student_groups, [
      { id: body.student_group.id, name: 'Choir', members: 1 },
    ])
  })

  test('are not deleted while a rule is about them', async ({ assert }) => {
    const { client } = await admin()
    const { body } = await client.post('/api/v1/admin/student-groups', { name: 'Choir' })
    const { id } = body.student_group
    const about = { ...rule, subject_kind: 'group', subject: id }
    const made = await client.post('/api/v1/admin/limit-rules', about)
    const kept = await client.delete(`/api/v1/admin/student-groups/${id}`)
    assert.equal(kept.status, 409)
    assert.include(kept.body.error.message, 'Three a day')

    await client.put(`/api/v1/admin/limit-rules/${made.body.limit_rule.id}`, {
      ...about,
      archived: true,
    })
    assert.equal((await client.delete(`/api/v1/admin/student-groups/${id}`)).status, 200)
  })

  test('of another school are not found', async ({ assert }) => {
    const [{ client }, other] = [await admin(), await admin()]
    const { body } = await other.client.post('/api/v1/admin/student-groups', { name: 'Theirs' })
    const path = `/api/v1/admin/student-groups/${body.student_group.id}`
    const answers = await Promise.all([
      client.put(path, { name: 'Mine' }),
      client.delete(path),
      client.get(`${path}/members`),
      client.post(`${path}/members`, { add: [] }),
    ])
    assert.deepEqual(
      answers.map(({ status }) => status),
      [404, 404, 404, 404]
    )
  })
})

test.group('Accommodations', () => {
  test('are granted once of a kind, listed by name, and withdrawn', async ({ assert }) => {
    const { client, ...own } = await admin()
    const student = await own.student({ givenName: 'Ida', familyName: 'Berg' })
    const grant = (body: object) =>
      client.post('/api/v1/admin/accommodations', { student_id: student.id, ...body })
    assert.equal(
      (await grant({ kind: 'extra_minutes' })).body.error.code,
      'E_EXTRA_MINUTES_MISSING'
    )
    await grant({ kind: 'extra_minutes', minutes: 5 })
    const { body } = await grant({ kind: 'extra_minutes', minutes: 10 })
    const listed = async (search = 'berg') =>
      (await client.get(`/api/v1/admin/accommodations?search=${search}`)).body.accommodations
    assert.lengthOf(await listed(), 1)
    assert.deepInclude((await listed())[0], { kind: 'extra_minutes', minutes: 10 })
    assert.deepEqual(await listed('nobody'), [])

    const path = `/api/v1/admin/accommodations/${body.accommodation.id}`
    assert.equal((await (await admin()).client.delete(path)).status, 404)
    assert.equal((await client.delete(path)).status, 200)
    assert.deepEqual(await listed(), [])
  })
})

test.group('The check of a student', () => {
  test('tells what applies now, and the student is told who looked', async ({ assert }) => {
    const { client, ...own } = await admin()
    const student = await own.student()
    await client.post('/api/v1/admin/limit-rules', { ...rule, most_passes: 1 })
    await client.post('/api/v1/admin/accommodations', {
      student_id: student.id,
      kind: 'limit_exempt',
    })
    await client.post('/api/v1/admin/blackouts', {
      name: 'Now',
      kind: 'window',
      starts_at: DateTime.utc().minus({ minutes: 1 }).toISO(),
      ends_at: DateTime.utc().plus({ minutes: 5 }).toISO(),
    })
    await own.pass(student, DateTime.utc(), { state: 'active' })

    const { status, body } = await client.get(`/api/v1/admin/students/${student.id}/rules`)
    assert.equal(status, 200)
    assert.equal(body.day.state, 'unscheduled')
    assert.deepEqual(
      body.blackouts.map(({ name }: { name: string }) => name),
      ['Now']
    )
    assert.isTrue(body.accommodations.limit_exempt)
    assert.deepInclude(body.limits[0], { passes: 1, verdict: 'limit_reached' })
    const viewed = await db
      .from('audit_events')
      .where({ school_id: own.school.id, action: 'student.viewed', subject_id: student.id })
    assert.lengthOf(viewed, 1)
  })

  test('of another school is not found', async ({ assert }) => {
    const { client } = await admin()
    const stranger = await (await schoolOfItsOwn()).student()
    assert.equal((await client.get(`/api/v1/admin/students/${stranger.id}/rules`)).status, 404)
  })
})
