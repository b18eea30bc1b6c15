import emitter from '@adonisjs/core/services/emitter'
import type {} from '#passes/events/pass_changed'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { MOST_STREAMS_PER_USER, liveStreams } from '#live/live_streams'
import RoleAssignment from '#identity/models/role_assignment'
import User from '#identity/models/user'
import Student from '#people/models/student'
import { Client, signedIn, staff, student } from '#tests/client'
import { LiveStream } from '#tests/live'
import { until } from '#tests/until'

async function changeOf(givenName: string, more: object = {}) {
  const { id: studentId, schoolId } = await Student.findByOrFail('givenName', givenName)
  return {
    schoolId,
    studentId,
    passId: randomUUID(),
    placeId: null,
    originPlaceId: null,
    from: 'requested' as const,
    to: 'approved' as const,
    actorId: null,
    ...more,
  }
}

test.group('A live stream', (group) => {
  const streams: LiveStream[] = []

  async function listen(client: Client, subject: string): Promise<LiveStream> {
    const { stream, status } = await LiveStream.open(client, subject)
    if (!stream) throw new Error(`no stream: ${status}`)
    streams.push(stream)
    return stream
  }

  group.each.teardown(async () => {
    for (const stream of streams.splice(0)) stream.close()
    await until(async () => liveStreams.size === 0)
  })

  test('tells the holder and staff that a pass changed, with ids and states and no name', async ({
    assert,
  }) => {
    const own = await listen(await student(), 'own')
    const all = await listen(await staff(), 'passes')
    const change = await changeOf('Maya')
    await emitter.emit('pass:changed', change)

    const message = {
      pass_id: change.passId,
      from: 'requested',
      to: 'approved',
      place_id: null,
      origin_place_id: null,
    }
    assert.deepEqual((await own.next()).payload, message)
    assert.deepEqual((await all.next()).payload, message)
    assert.match(own.headers.get('content-type')!, /^text\/event-stream/)
    assert.include(own.headers.get('cache-control')!, 'no-transform')
  })

  test('tells a student nothing about another student', async ({ assert }) => {
    const own = await listen(await student(), 'own')
    await emitter.emit('pass:changed', await changeOf('Omar'))
    const mine = await changeOf('Maya')
    await emitter.emit('pass:changed', mine)
    assert.equal((await own.next()).payload.pass_id, mine.passId)
  })

  test('tells nothing about another school', async ({ assert }) => {
    const all = await listen(await staff(), 'passes')
    await emitter.emit('pass:changed', await changeOf('Omar', { schoolId: randomUUID() }))
    const ours = await changeOf('Maya')
    await emitter.emit('pass:changed', ours)
    assert.equal((await all.next()).payload.pass_id, ours.passId)
  })

  test('says only that something changed to whose role is about some students', async ({
    assert,
    cleanup,
  }) => {
    const ingrid = await User.findByOrFail('email', 'ingrid.sommer@demo.school')
    const role = await RoleAssignment.findByOrFail({ userId: ingrid.id, role: 'staff' })
    await role.merge({ scopeKind: 'grade', scope: '12' }).save()
    cleanup(async () => void (await role.merge({ scopeKind: 'school', scope: '' }).save()))

    const some = await listen(await signedIn(ingrid.email), 'passes')
    await emitter.emit('pass:changed', await changeOf('Maya'))
    assert.deepEqual((await some.next()).payload, {})
  })

  test('is for nobody else: {who} asking for {subject} gets {status}')
    .with([
      { who: 'nobody', email: null, subject: 'own', status: 401 },
      { who: 'nobody', email: null, subject: 'passes', status: 401 },
      { who: 'a student', email: 'maya.lindqvist@demo.school', subject: 'passes', status: 403 },
      { who: 'a teacher', email: 'tomas.rivera@demo.school', subject: 'own', status: 403 },
      { who: 'a gate', email: 'grace.okafor@demo.school', subject: 'passes', status: 403 },
      { who: 'an auditor', email: 'henrik.lund@demo.school', subject: 'passes', status: 403 },
      { who: 'a teacher', email: 'tomas.rivera@demo.school', subject: 'users', status: 422 },
    ])
    .run(async ({ assert }, { email, subject, status }) => {
      const client = email ? await signedIn(email) : new Client()
      assert.equal((await LiveStream.open(client, subject)).status, status)
    })

  test('is open to the hall monitor', async ({ assert }) => {
    const all = await listen(await signedIn('dana.price@demo.school'), 'passes')
    const change = await changeOf('Maya')
    await emitter.emit('pass:changed', change)
    assert.equal((await all.next()).payload.pass_id, change.passId)
  })

  test('displaces the oldest when a person opens too many, and tells it so', async ({ assert }) => {
    const client = await staff()
    const oldest = await listen(client, 'passes')
    for (let more = 0; more < MOST_STREAMS_PER_USER; more++) await listen(client, 'passes')
    assert.deepEqual(await oldest.next(), { event: 'displaced' })
    assert.isUndefined(await oldest.next())
    await until(async () => liveStreams.size === MOST_STREAMS_PER_USER)
  })

  test('leaves the session as it is', async ({ assert }) => {
    const client = await student()
    const own = await listen(client, 'own')
    assert.isNotNull((await client.get('/api/v1/session')).body.user)
    own.close()
    await until(async () => liveStreams.size === 0)
    assert.isNotNull((await client.get('/api/v1/session')).body.user)
  })
})
