import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { mayKnowOfNoMeet } from '#audit/search/may_know_of_no_meet'
import { signedIn, staff, type Client } from '#tests/client'
import { givenType } from '#tests/given'
import { ofGrade, ofSchool, userWith } from '#tests/narrow_user'
import { newPass } from '#tests/pass_in_state'
import { newStudent } from '#tests/students'

type Attempt = { what: string; request(client: Client): Promise<{ status: number }> }

const reading = (what: string, path: string): Attempt => ({
  what,
  request: (client) => client.get(path),
})

/** What is about everybody; each of these succeeds for an administrator of the whole school. */
const ADMINISTRATION: Attempt[] = [
  {
    what: 'adds a class',
    request: (client) => client.post('/api/v1/class-sections', { name: `Class ${randomUUID()}` }),
  },
  {
    what: 'renames a class',
    request: async (client) =>
      client.patch(`/api/v1/class-sections/${await aClass()}`, { name: `Class ${randomUUID()}` }),
  },
  {
    what: 'puts a student into a class',
    request: async (client) =>
      client.post(`/api/v1/class-sections/${await aClass()}/enrolments`, {
        add_student_ids: [(await newStudent({ grade: '12' })).id],
      }),
  },
  {
    what: 'adds a group of students',
    request: (client) =>
      client.post('/api/v1/admin/student-groups', { name: `Group ${randomUUID()}` }),
  },
  reading('lists the classes', '/api/v1/class-sections'),
  reading('reads the log', '/api/v1/audit'),
  reading('reads the settings', '/api/v1/admin/school'),
  reading('lists the limits', '/api/v1/admin/limit-rules'),
  reading('lists the devices', '/api/v1/admin/devices'),
  reading('lists the types of passes', '/api/v1/admin/pass-types'),
  reading('lists the places to administer', '/api/v1/admin/places'),
  reading('lists the bell schedules', '/api/v1/admin/bell-schedules'),
  reading('lists the accounts', '/api/v1/users'),
  reading('looks at the freeze', '/api/v1/freeze'),
]

async function aClass(): Promise<string> {
  const { body } = await (await staff()).post('/api/v1/class-sections', { name: randomUUID() })
  return body.class.id
}

test.group('An administrator of one grade', () => {
  for (const { what, request } of ADMINISTRATION) {
    test(`is refused who ${what}; one of the whole school is not`, async ({ assert }) => {
      const narrow = await userWith(ofGrade('admin', '9'))
      assert.equal((await request(await signedIn(narrow.email))).status, 403)
      const { status } = await request(await staff())
      assert.isTrue(status >= 200 && status < 300, `${status}`)
    })
  }

  test('finds the places passes are issued to', async ({ assert }) => {
    const client = await signedIn((await userWith(ofGrade('admin', '9'))).email)
    assert.equal((await client.get('/api/v1/places')).status, 200)
  })
})

test.group('An administrator of one grade keeps students', () => {
  const add = (client: Client, grade: string) =>
    client.post('/api/v1/students', {
      number: randomUUID().slice(0, 12),
      given_name: 'New',
      family_name: 'Student',
      grade,
    })

  test('of that grade, and adds none to another', async ({ assert }) => {
    const narrow = await signedIn((await userWith(ofGrade('admin', '9'))).email)
    assert.equal((await add(narrow, '9')).status, 201)
    const { status, body } = await add(narrow, '12')
    assert.equal(status, 403)
    assert.equal(body.error.code, 'E_STUDENT_OUT_OF_REACH')
    assert.equal((await add(await staff(), '12')).status, 201)
  })

  test('and sends none of them to another grade', async ({ assert }) => {
    const narrow = await signedIn((await userWith(ofGrade('admin', '9'))).email)
    const student = await newStudent({ grade: '9' })
    const change = (client: Client, facts: object) =>
      client.patch(`/api/v1/students/${student.id}`, facts)
    assert.equal((await change(narrow, { grade: '12' })).status, 403)
    assert.equal((await student.refresh()).grade, '9')
    assert.equal((await change(narrow, { given_name: 'Other' })).status, 200)
    assert.equal((await change(await staff(), { grade: '12' })).status, 200)
  })
})

test.group('The freeze', () => {
  for (const role of ['admin', 'safeguarding'] as const) {
    test(`is for ${role} of the whole school, not of one grade`, async ({ assert }) => {
      const whole = await signedIn((await userWith(ofSchool(role))).email)
      assert.equal((await whole.get('/api/v1/freeze')).status, 200)
      const narrow = await signedIn((await userWith(ofGrade(role, '9'))).email)
      assert.equal((await narrow.get('/api/v1/freeze')).status, 403)
    })
  }
})

test.group('The log', () => {
  test('is for an auditor of the whole school, not of one grade', async ({ assert }) => {
    const whole = await signedIn((await userWith(ofSchool('auditor'))).email)
    assert.equal((await whole.get('/api/v1/audit')).status, 200)
    const narrow = await signedIn((await userWith(ofGrade('auditor', '9'))).email)
    assert.equal((await narrow.get('/api/v1/audit')).status, 403)
  })
})

test.group('A teacher of the whole school who administers one grade', () => {
  const teacher = async () =>
    signedIn((await userWith(ofSchool('staff'), ofGrade('admin', '9'))).email)

  test('opens every student, with the guardian of those of the grade only', async ({ assert }) => {
    const client = await teacher()
    const facts = { guardianName: 'Sara Kept', email: `${randomUUID()}@demo.school` }
    const inside = await newStudent({ ...facts, grade: '9' })
    const outside = await newStudent({ guardianName: 'Sara Kept', grade: '12' })
    const { body: near } = await client.get(`/api/v1/students/${inside.id}`)
    assert.containsSubset(near.kept, { guardian_name: 'Sara Kept', email: facts.email })
    const { status, body: far } = await client.get(`/api/v1/students/${outside.id}`)
    assert.equal(status, 200)
    assert.isNull(far.kept)
    assert.notInclude(JSON.stringify(far), 'Sara Kept')

    const { body: whole } = await (await staff()).get(`/api/v1/students/${outside.id}`)
    assert.equal(whole.kept.guardian_name, 'Sara Kept')
  })

  test('sees in the emergency list the guardians of the grade only', async ({ assert }) => {
    const [inside, outside] = [await aStudentOut('9'), await aStudentOut('12')]
    const guardiansSeenBy = async (client: Client) => {
      const { body } = await client.get('/api/v1/emergency-list')
      const people: Listed[] = body.places.flatMap((group: { people: Listed[] }) => group.people)
      return [inside, outside].map(
        ({ number }) => people.find((person) => person.number === number)!.guardian?.name ?? null
      )
    }
    assert.deepEqual(await guardiansSeenBy(await teacher()), ['Guardian of 9', null])
    assert.deepEqual(await guardiansSeenBy(await staff()), ['Guardian of 9', 'Guardian of 12'])
  })

  test('decides in the place of others on passes of the grade only', async ({ assert }) => {
    const client = await teacher()
    const inside = await aRequestForOthers('9')
    const outside = await aRequestForOthers('12')

    const { body: waiting } = await client.get('/api/v1/approvals?per_page=100')
    const ids = waiting.passes.map(({ id }: { id: string }) => id)
    assert.include(ids, inside.id)
    assert.notInclude(ids, outside.id)
    const { body: shown } = await client.get(`/api/v1/passes/${outside.id}`)
    assert.isFalse(shown.pass.can.approve)

    assert.equal((await client.post(`/api/v1/passes/${outside.id}/approve`, {})).status, 403)
    assert.equal((await client.post(`/api/v1/passes/${inside.id}/approve`, {})).status, 200)
    const whole = await staff()
    assert.equal((await whole.post(`/api/v1/passes/${outside.id}/approve`, {})).status, 200)
  })
})

type Listed = { number: string; guardian: { name: string } | null }

async function aStudentOut(grade: string) {
  const student = await newStudent({ grade, guardianName: `Guardian of ${grade}` })
  await newPass('active', { facts: { studentId: student.id } })
  return student
}

/** Waits for somebody on a list on which nobody is. */
async function aRequestForOthers(grade: string) {
  const { id: studentId } = await newStudent({ grade })
  const { id: passTypeId } = await givenType({ approvalPolicy: 'list' })
  return newPass('requested', { facts: { studentId, passTypeId } })
}

test.group('No-meet groups in the log', () => {
  test('are not for a lead of one grade who administers the school', async ({ assert }) => {
    const narrow = await userWith(ofSchool('admin'), ofGrade('safeguarding', '9'))
    const whole = await userWith(ofSchool('admin'), ofSchool('safeguarding'))
    assert.isFalse(mayKnowOfNoMeet(narrow))
    assert.isTrue(mayKnowOfNoMeet(whole))
  })
})
