import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { VerifyAudit } from '#audit/actions/verify_audit'
import { extendChain } from '#audit/chain/extend_chain'
import User from '#identity/models/user'
import Student from '#people/models/student'
import { readPhoto } from '#people/photos/photo_files'
import { fileStorage } from '#platform/storage/file_storage'
import { ErasePerson } from '#privacy/erasure/actions/erase_person'
import { ReplayErasures } from '#privacy/erasure/actions/replay_erasures'
import { replayErasures } from '#privacy/erasure/jobs/replay_erasures'
import { Client, signedIn, staff } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { restoreCopy, takeCopy } from '#tests/older_copy'
import { issue, issueTo } from '#tests/passes'
import { givenPhoto } from '#tests/photos'
import { startServerProcess } from '#tests/server_process'
import { newStudent } from '#tests/students'
import { tracesOf } from '#tests/traces'

const MAYA = 'maya.lindqvist@demo.school'

/** Everywhere where something about Maya can stand, something stands. */
async function muchAboutMaya(): Promise<{
  student: Student
  words: string[]
  photo: string
}> {
  const admin = await staff()
  await givenPhoto('Maya')
  const student = await Student.findByOrFail('givenName', 'Maya')
  const facts = {
    guardianName: 'Astrid Lindqvist',
    guardianContact: '+46 70 555 01 02',
    cardNumber: '99887766',
    email: 'maya@home.example',
    sourcedId: 'roster-maya-1',
  }
  await student.merge(facts).save()

  const own = await signedIn(MAYA)
  await own.post('/api/v1/my/phones', { replace_oldest: true })
  const pass = await issue(admin, 'hall')
  await db
    .from('passes')
    .where('id', pass.id)
    .update({ note: 'Maya feels ill, call Astrid Lindqvist' })
  await admin.post(`/api/v1/passes/${pass.id}/revoke`, {
    reason: 'Lindqvist came back by herself',
  })
  await issue(admin, 'event')
  const other = await issueTo(admin, 'Omar', 'event')
  await db.from('passes').where('id', other.id).update({ note: 'goes with Lindqvist, Maya' })

  const { schoolId } = student
  const omar = await Student.findByOrFail('givenName', 'Omar')
  const marta = await signedIn('marta.nowak@demo.school')
  const group = {
    name: 'Maya and Omar',
    reason: 'Lindqvist was bullied',
    expires_on: new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10),
    student_ids: [student.id, omar.id],
  }
  const { status } = await marta.post('/api/v1/safeguarding/groups', group)
  if (status !== 201) throw new Error(`no group was made: ${status}`)

  const now = new Date()
  const importId = randomUUID()
  await db.table('roster_imports').insert({
    id: importId,
    school_id: schoolId,
    started_by: (await User.findByOrFail('email', 'amelia.hart@demo.school')).id,
    format: 'csv',
    mode: 'bulk',
    state: 'checked',
    file_name: 'people.csv',
    file_hash: 'x',
    created_at: now,
  })
  await db.table('staged_people').insert({
    roster_import_id: importId,
    key: student.number,
    kind: 'student',
    line: 2,
    number: student.number,
    given_name: 'Maya',
    family_name: 'Lindqvist',
    target_id: student.id,
  })
  await db.table('staged_enrolments').insert({
    roster_import_id: importId,
    key: '7',
    line: 2,
    class_key: 'M1',
    person_key: student.number,
  })
  await db.table('roster_import_issues').insert({
    roster_import_id: importId,
    severity: 'warning',
    file: 'people.csv',
    line: 2,
    code: 'email_unknown',
    params: JSON.stringify({ email: MAYA }),
  })
  await db.table('limit_rules').insert({
    id: randomUUID(),
    school_id: schoolId,
    name: 'Only for Maya Lindqvist',
    subject_kind: 'student',
    subject: student.id,
    period: 'day',
    most_passes: 1,
    created_at: now,
  })
  await db.table('incidents').insert({
    id: randomUUID(),
    school_id: schoolId,
    kind: 'other',
    pass_id: pass.id,
    occurred_at: now,
    opened_at: now,
    note: 'Maya again',
  })
  const { number, guardianName, guardianContact, cardNumber, email, sourcedId } = student
  const words = [number, guardianName!, guardianContact!, cardNumber!, email!, sourcedId!]
  return {
    student,
    words: [...words, MAYA, 'Lindqvist', student.photo!],
    photo: student.photo!,
  }
}

test.group('Erasing a student', (group) => {
  let words: string[] = []
  let student: Student
  let photo: string

  group.setup(async () => {
    ;({ student, words, photo } = await muchAboutMaya())
  })

  test('is found everywhere before, so that finding nothing afterwards says something', async ({
    assert,
  }) => {
    const places = await tracesOf(words)
    for (const place of [
      'students.family_name',
      'students.guardian_contact',
      'users.email',
      'passes.note',
      'pass_transitions.reason',
      'no_meet_groups.reason',
      'staged_people.family_name',
      'roster_import_issues.params',
      'limit_rules.name',
    ]) {
      assert.include(places, place)
    }
  }).disableTimeout()

  test('needs the name, and a password entered lately', async ({ assert }) => {
    const admin = await staff()
    const wrong = await admin.post(`/api/v1/students/${student.id}/erasure`, {
      name: 'Maya',
    })
    assert.equal(wrong.status, 422)
    assert.equal(wrong.body.error.code, 'E_NAME_DIFFERS')

    const stale = await signedIn('amelia.hart@demo.school')
    const user = await User.findByOrFail('email', 'amelia.hart@demo.school')
    await db
      .from('user_sessions')
      .where('user_id', user.id)
      .update({ confirmed_at: new Date(Date.now() - 3600_000) })
    const path = `/api/v1/students/${student.id}/erasure`
    const refused = await stale.post(path, { name: student.fullName })
    assert.equal(refused.status, 403)
    assert.equal(refused.body.error.code, 'E_CONFIRMATION_NEEDED')
    assert.isNull((await student.refresh()).erasedAt)
    await stale.post('/api/v1/session/confirmation', {
      password: DEMONSTRATION.password,
    })
  })

  test('is shown before what goes', async ({ assert }) => {
    const { status, body } = await (await staff()).get(`/api/v1/students/${student.id}/erasure`)
    assert.equal(status, 200)
    assert.equal(body.student.name, 'Maya Lindqvist')
    assert.isTrue(body.goes.photo)
    assert.isTrue(body.goes.account)
    assert.isAbove(body.goes.phones, 0)
    assert.isAbove(body.stays.passes, 1)
  })

  test('leaves nothing of the person in any table, and a server that starts on a restored backup erases again', async ({
    assert,
  }) => {
    const own = await signedIn(MAYA)
    await takeCopy()

    const admin = await signedIn('amelia.hart@demo.school')
    const erased = await admin.post(`/api/v1/students/${student.id}/erasure`, {
      name: 'maya  lindqvist',
    })
    assert.equal(erased.status, 200, JSON.stringify(erased.body))
    assert.deepEqual(await tracesOf(words), [])
    await assert.rejects(() => readPhoto(student.schoolId, photo))
    assert.isNull((await own.get('/api/v1/session')).body.user)
    const open = await db
      .from('passes')
      .where('student_id', student.id)
      .whereIn('state', ['requested', 'queued', 'approved', 'active', 'overdue'])
    assert.lengthOf(open, 0)
    assert.equal((await admin.get(`/api/v1/students/${student.id}`)).status, 404)

    await restoreCopy()
    assert.include(await tracesOf(words), 'students.family_name')
    const server = await startServerProcess({}, '/health/live')
    try {
      assert.deepEqual(await tracesOf(words), [])
    } finally {
      server.child.kill()
      await server.exitCode()
    }
    const row = await db.from('erasures').where('student_id', student.id).firstOrFail()
    assert.equal(row.id, erased.body.erasure.id)
    assert.isNotNull(row.replayed_at)

    assert.deepInclude(await new ReplayErasures().run(), {
      missing: 0,
      erasedAgain: 0,
      keptAgain: 0,
    })
  }).timeout(180_000)

  test('lets the person sign in no more', async ({ assert }) => {
    const client = new Client()
    await client.get('/api/v1/session')
    const { status } = await client.post('/api/v1/session', {
      email: MAYA,
      password: DEMONSTRATION.password,
    })
    assert.isAbove(status, 399)
    assert.isBelow(status, 500)
  })

  test('stands in the audit log without a name, and the log is whole', async ({ assert }) => {
    while ((await extendChain()) > 0);
    assert.deepEqual((await new VerifyAudit().run()).faults, [])
    const event = await db
      .from('audit_events')
      .where({ action: 'student.erased', subject_id: student.id })
      .firstOrFail()
    assert.deepEqual(event.details, { because: 'restored' })
  })

  test('keeps the passes for statistics, of nobody', async ({ assert }) => {
    const passes = await db.from('passes').where('student_id', student.id)
    assert.isAbove(passes.length, 1)
    const row = await db.from('students').where('id', student.id).firstOrFail()
    assert.equal(`${row.given_name}${row.family_name}`, '–')
  })

  test('keeps texts about others in which nobody was named', async ({ assert }) => {
    const reasons = await db.from('no_meet_groups').select('reason', 'ended_at')
    assert.deepInclude(
      reasons.map(({ reason }) => reason),
      '– was bullied'
    )
  })

  test('does not happen when the ledger cannot be written', async ({ assert }) => {
    const other = await newStudent()
    const storage = await fileStorage()
    const put = storage.put
    storage.put = async () => {
      throw new Error('the disk is full')
    }
    try {
      await assert.rejects(() => erase(other), 'the disk is full')
    } finally {
      storage.put = put
    }
    assert.isNull((await other.refresh()).erasedAt)
  })

  test('is put back into a ledger that was lost', async ({ assert }) => {
    const other = await newStudent()
    const entry = await erase(other)
    const storage = await fileStorage()
    await storage.delete(`erasures/${entry!.id}.json`)
    await replayErasures.run()
    assert.isTrue(await storage.exists(`erasures/${entry!.id}.json`))
  })

  test('happens once when two administrators want it at once', async ({ assert }) => {
    const other = await newStudent()
    const done = await Promise.all([erase(other), erase(other)])
    assert.lengthOf(
      done.filter((entry) => entry !== undefined),
      1
    )
  })
})

function erase(student: Student) {
  const { schoolId, id: studentId } = student
  return new ErasePerson().run({
    schoolId,
    studentId,
    userId: null,
    because: 'request',
    actor: null,
  })
}
