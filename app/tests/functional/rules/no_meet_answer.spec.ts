import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import type Student from '#people/models/student'
import NoMeetGroup from '#rules/models/no_meet_group'
import type { Answer, Client } from '#tests/client'
import { queriesOf } from './queries_of.js'
import { schoolOfItsOwn } from './school_of_its_own.js'

/** Headers that differ from answer to answer, whatever is in them. */
const OF_THE_MOMENT = ['date', 'set-cookie', 'x-request-id']

/** An answer without what differs from one request to the next. */
function bytesOf({ status, headers, body }: Answer<{ error: { request_id: string } }>) {
  const kept = [...headers].filter(([name]) => !OF_THE_MOMENT.includes(name))
  return JSON.stringify({ status, kept, body: { error: { ...body.error, request_id: '' } } })
}

async function keptApart() {
  const own = await schoolOfItsOwn()
  const [blocked, out, free] = [await own.student(), await own.student(), await own.student()]
  const group = await NoMeetGroup.create({
    schoolId: own.school.id,
    name: 'Apart',
    reason: 'An agreement',
    expiresOn: DateTime.utc().plus({ days: 30 }).toISODate(),
    createdBy: (await own.user()).id,
  })
  await db
    .table('no_meet_members')
    .multiInsert([blocked, out].map(({ id }) => ({ no_meet_group_id: group.id, student_id: id })))
  await own.pass(out, DateTime.utc(), { state: 'active' })
  return { ...own, staff: await own.client('staff'), blocked, free, group }
}

type Own = Awaited<ReturnType<typeof keptApart>>

/** Issues a hall pass to the library, and keeps what the database was asked meanwhile. */
async function issuing(client: Client, student: Student, { hall, library }: Own) {
  let answer!: Awaited<ReturnType<Client['post']>>
  const queries = await queriesOf(async () => {
    answer = await client.post('/api/v1/passes', {
      student_id: student.id,
      pass_type_id: hall.id,
      place_id: library.id,
    })
  })
  return { answer, queries }
}

test.group('The answer to a student who is kept in', () => {
  test('has the bytes and the work of the answer for a frozen place', async ({ assert }) => {
    const own = await keptApart()
    // The first request of a session does what the later ones need not.
    await own.library.merge({ capacity: 0 }).save()
    await issuing(own.staff, own.free, own)
    const frozen = await issuing(own.staff, own.free, own)
    await own.library.merge({ capacity: null }).save()
    const blocked = await issuing(own.staff, own.blocked, own)

    assert.equal(blocked.answer.status, 409)
    assert.equal(blocked.answer.body.error.refusal.reason, 'not_available')
    assert.equal(bytesOf(blocked.answer), bytesOf(frozen.answer))
    assert.isAbove(blocked.queries.length, 10)
    assert.deepEqual(blocked.queries, frozen.queries)
  })

  test('is kept in the log, although no pass came of it', async ({ assert }) => {
    const own = await keptApart()
    await issuing(own.staff, own.blocked, own)
    const [block] = await db.from('no_meet_blocks').where('no_meet_group_id', own.group.id)
    assert.equal(block.student_id, own.blocked.id)
    const passes = await db
      .from('passes')
      .where({ student_id: own.blocked.id })
      .whereNotNull('activated_at')
    assert.deepEqual(passes, [])
  })
})
