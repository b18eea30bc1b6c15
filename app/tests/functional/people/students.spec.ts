import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Pass from '#passes/models/pass'
import Student from '#people/models/student'
import { signedIn, staff } from '#tests/client'
import { givePass, newStudent } from '#tests/students'

const auditOf = (id: string) =>
  db.from('audit_events').where('subject_id', id).orderBy('id').select('action', 'details')

test.group('Finding students', () => {
  test('matches every word in any order, without regard to case and accents', async ({
    assert,
  }) => {
    const given = `Zoë-${randomUUID().slice(0, 6)}`
    const student = await newStudent({ givenName: given, familyName: 'D’Ávila' })
    const admin = await staff()
    for (const search of [given, `davila ${given.replace('ë', 'E')}`, `D'Avila ${given}`]) {
      const { body } = await admin.get(`/api/v1/students?search=${encodeURIComponent(search)}`)
      assert.deepEqual(
        body.students.map(({ id }: { id: string }) => id),
        [student.id],
        search
      )
    }
  })

  test('takes the wildcards of LIKE for what they are', async ({ assert }) => {
    const { body } = await (await staff()).get('/api/v1/students?search=%25')
    assert.isEmpty(body.students)
  })

  test('shows those who have left only to who asks for them', async ({ assert }) => {
    const student = await newStudent({ status: 'left' })
    const admin = await staff()
    const found = async (status: string) => {
      const query = `search=${student.number}&status=${status}`
      return (await admin.get(`/api/v1/students?${query}`)).body.students.length
    }
    assert.equal(await found('active'), 0)
    assert.equal(await found('left'), 1)
    assert.equal(await found('any'), 1)
  })

  test('is cut into pages that say whether there is more', async ({ assert }) => {
    const admin = await staff()
    const { body: first } = await admin.get('/api/v1/students?per_page=3')
    const { body: second } = await admin.get('/api/v1/students?per_page=3&page=2')
    assert.lengthOf(first.students, 3)
    assert.isTrue(first.page.next)
    assert.isAbove(first.page.total, 6)
    assert.notEqual(first.students[2].id, second.students[0].id)
    assert.equal((await admin.get('/api/v1/students?per_page=101')).status, 422)
  })

  test('lists the grades in the order of numbers', async ({ assert }) => {
    const { body } = await (await staff()).get('/api/v1/students/grades')
    const grades = body.grades.map(({ grade }: { grade: string }) => grade)
    assert.isBelow(grades.indexOf('9'), grades.indexOf('10'))
  })
})

test.group('A student’s page', () => {
  test('leaves a trace that the student can see', async ({ assert }) => {
    const student = await newStudent()
    const teacher = await signedIn('tomas.rivera@demo.school')
    assert.equal((await teacher.get(`/api/v1/students/${student.id}`)).status, 200)
    const { body } = await (await staff()).get(`/api/v1/students/${student.id}/views`)
    assert.equal(body.views[0].by, 'Tomás Rivera')
    assert.equal(body.views[0].what, 'record')
  })

  test('shows what is kept besides to administrators only, and never the PIN', async ({
    assert,
  }) => {
    const student = await newStudent({ guardianContact: '+44 1632 960001' })
    const admin = await staff()
    await admin.post(`/api/v1/students/${student.id}/pin`, { pin: '483920' })
    const address = `/api/v1/students/${student.id}`
    const { body: forAdmin } = await admin.get(address)
    const { body: forStaff } = await (await signedIn('tomas.rivera@demo.school')).get(address)
    assert.equal(forAdmin.kept.guardian_contact, '+44 1632 960001')
    assert.isTrue(forAdmin.kept.has_pin)
    assert.isNull(forStaff.kept)
    assert.notInclude(JSON.stringify(forStaff), '960001')
    assert.notInclude(JSON.stringify(forAdmin), 'argon2id')
    const { pinHash } = await student.refresh()
    assert.match(pinHash!, /^\$argon2id\$/)
  })

  test('is not found by staff of another grade', async ({ assert }) => {
    const { id } = await newStudent({ grade: '12' })
    await db
      .from('role_assignments')
      .whereIn('user_id', db.from('users').where('email', 'yusuf.demir@demo.school').select('id'))
      .update({ scope_kind: 'grade', scope: '9' })
    const teacher = await signedIn('yusuf.demir@demo.school')
    assert.equal((await teacher.get(`/api/v1/students/${id}`)).status, 404)
    await db
      .from('role_assignments')
      .whereIn('user_id', db.from('users').where('email', 'yusuf.demir@demo.school').select('id'))
      .update({ scope_kind: 'school', scope: '' })
    assert.equal((await teacher.get(`/api/v1/students/${id}`)).status, 200)
  })
})

test.group('Keeping students', () => {
  const facts = { given_name: 'Ada', family_name: 'Lovelace', grade: '10' }

  test('adds one, refuses a number that is taken, and says what to do', async ({ assert }) => {
    const admin = await staff()
    const number = `N${randomUUID().slice(0, 8)}`
    const added = await admin.post('/api/v1/students', { ...facts, number })
    assert.equal(added.status, 201)
    assert.deepInclude(added.body.student, { name: 'Ada Lovelace', number, status: 'active' })
    assert.deepEqual(
      (await auditOf(added.body.student.id)).map(({ action }) => action),
      ['student.added']
    )

    const again = await admin.post('/api/v1/students', { ...facts, number })
    assert.equal(again.status, 409)
    assert.equal(again.body.error.code, 'E_STUDENT_NUMBER_TAKEN')
    assert.isNotEmpty(again.body.error.remedy)
  })

  test('names the changed facts in the audit, not what they were', async ({ assert }) => {
    const student = await newStudent({ guardianContact: 'old@example.org' })
    const { status, body } = await (
      await staff()
    ).patch(`/api/v1/students/${student.id}`, {
      grade: '11',
      guardian_contact: null,
    })
    assert.equal(status, 200)
    assert.equal(body.student.grade, '11')
    assert.isNull(body.kept.guardian_contact)
    const [{ action, details }] = await auditOf(student.id)
    assert.equal(action, 'student.changed')
    assert.deepEqual(details.facts.split(' ').sort(), ['grade', 'guardianContact'])
    assert.notInclude(JSON.stringify(details), 'example.org')
  })

  test('refuses a card that another student has', async ({ assert }) => {
    const cardNumber = randomUUID().slice(0, 12)
    await newStudent({ cardNumber })
    const { id } = await newStudent()
    const { status, body } = await (
      await staff()
    ).patch(`/api/v1/students/${id}`, {
      card_number: cardNumber,
    })
    assert.equal(status, 409)
    assert.equal(body.error.code, 'E_CARD_NUMBER_TAKEN')
  })

  test('a leaver loses the open passes and the account; both are told, and coming back gives the account back', async ({
    assert,
  }) => {
    const admin = await staff()
    const maya = await Student.findByOrFail('givenName', 'Omar')
    const pass = await givePass(maya)
    const left = await admin.post('/api/v1/students/statuses', {
      changes: [{ id: maya.id, status: 'left' }],
    })
    assert.equal(left.status, 200)
    const [result] = left.body.results
    assert.equal(result.before, 'active')
    assert.isAtLeast(result.revoked_passes, 1)
    assert.equal((await Pass.findOrFail(pass.id)).state, 'revoked')
    await assert.rejects(() => signedIn('omar.haddad@demo.school'))

    await admin.post('/api/v1/students/statuses', {
      changes: [{ id: result.id, status: result.before }],
    })
    await signedIn('omar.haddad@demo.school')
    assert.isNull((await maya.refresh()).leftAt)
  })

  test('changes many at once, and says which are not there', async ({ assert }) => {
    const students = await Promise.all([newStudent(), newStudent()])
    const changes = [...students.map(({ id }) => id), randomUUID()].map((id) => ({
      id,
      status: 'suspended',
    }))
    const { body } = await (await staff()).post('/api/v1/students/statuses', { changes })
    assert.deepEqual(
      body.results.map(({ ok }: { ok: boolean }) => ok),
      [true, true, false]
    )
    assert.equal((await students[1]!.refresh()).status, 'suspended')
  })
})
