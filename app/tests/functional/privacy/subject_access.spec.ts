import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { columnsIn } from '#privacy/data_map/table_of_data'
import { everyTable } from '#privacy/data_map/every_table'
import { EVERY_KIND, LEFT_OUT } from '#privacy/subject_access/every_kind'
import Student from '#people/models/student'
import { fetchArchive } from '#tests/archives'
import { signedIn, staff, student } from '#tests/client'
import { auditOf } from '#tests/functional/audit/audit_of'
import { givenNoMeetGroup } from '#tests/given'
import { issue } from '#tests/passes'
import { givenPhoto } from '#tests/photos'
import { newStudent } from '#tests/students'

const maya = () => Student.findByOrFail('givenName', 'Maya')
const accessTo = (id: string) => `/api/v1/students/${id}/subject-access`

async function dataOf(student: Student) {
  const { zip } = await fetchArchive(await staff(), accessTo(student.id))
  return JSON.parse(String(await zip.read('data.json')))
}

async function ownData() {
  const { zip } = await fetchArchive(await student(), '/api/v1/my/data')
  return JSON.parse(String(await zip.read('data.json')))
}

test.group('Everything held about a student', () => {
  test('comes as a zip with a page for people, a file for programs and the photo', async ({
    assert,
  }) => {
    const takeAway = await givenPhoto('Maya')
    const { headers, zip } = await fetchArchive(await staff(), accessTo((await maya()).id))
    await takeAway()
    assert.equal(headers.get('content-type'), 'application/zip')
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.notInclude(headers.get('content-disposition')!, 'Maya')
    assert.sameMembers(zip.names, ['index.html', 'data.json', 'photo.webp'])
    assert.equal((await zip.read('photo.webp')).subarray(8, 12).toString(), 'WEBP')
    const page = String(await zip.read('index.html'))
    assert.include(page, 'Lindqvist')
    assert.include(page, '<img src="photo.webp"')
    assert.notMatch(page, /<script|https?:/)
  })

  test('has every kind of data that the data map says is about students', ({ assert }) => {
    const given = new Set(EVERY_KIND.flatMap(({ tables }) => tables))
    const missing = everyTable
      .filter(({ about }) => /student/.test(about))
      .filter(({ table }) => !given.has(table) && !(table in LEFT_OUT))
    assert.deepEqual(
      missing.map(({ table }) => table),
      []
    )
  })

  test('has the passes, what became of them and the account', async ({ assert }) => {
    const pass = await issue(await staff(), 'event')
    const { data } = await dataOf(await maya())
    assert.equal(data.record[0].family_name, 'Lindqvist')
    assert.equal(data.account[0].email, 'maya.lindqvist@demo.school')
    assert.equal(data.passes[0].id, pass.id)
    assert.isTrue(data.pass_steps.some((step: { pass: string }) => step.pass === pass.id))
    assert.deepEqual(
      data.roles.map(({ role }: { role: string }) => role),
      ['student']
    )
    assert.includeMembers(
      Object.keys(data),
      EVERY_KIND.map(({ name }) => name)
    )
  })

  test('has nothing of anybody else, and no secrets', async ({ assert }) => {
    const other = await newStudent({ familyName: `Other ${randomUUID()}` })
    const subject = await maya()
    await givenNoMeetGroup([subject.id, other.id])
    const { zip } = await fetchArchive(await staff(), accessTo(subject.id))
    const all = String(await zip.read('data.json')) + String(await zip.read('index.html'))
    const strangers = await db.from('students').whereNot('id', subject.id).select('family_name')
    for (const { family_name: name } of strangers) assert.notInclude(all, `"${name}"`)
    assert.notInclude(all, other.id)
    assert.notInclude(all.toLowerCase(), 'no_meet')

    const secrets = everyTable.flatMap(({ personal }) => columnsIn(personal.secret))
    const columns = new Set(all.match(/"\w+(?=":)/g)?.map((name) => name.slice(1)))
    for (const secret of secrets) {
      if (['id', 'data', 'card_number'].includes(secret)) continue
      assert.isFalse(columns.has(secret), secret)
    }
  })

  test('is written down: who took it, and the student sees that', async ({ assert }) => {
    const subject = await maya()
    await dataOf(subject)
    const { body } = await (await student()).get('/api/v1/my/views')
    assert.deepEqual([body.views[0].by, body.views[0].what], ['Amelia Hart', 'export'])
    const [latest] = await auditOf(subject.id)
    assert.equal(latest!.action, 'student.data_exported')
    assert.deepEqual(latest!.details, { by: 'school' })
  })

  test('escapes what people wrote into it', async ({ assert }) => {
    const hostile = await newStudent({ givenName: '<script>alert(1)</script>' })
    const { zip } = await fetchArchive(await staff(), accessTo(hostile.id))
    const page = String(await zip.read('index.html'))
    assert.include(page, '&lt;script&gt;alert(1)&lt;/script&gt;')
    assert.notInclude(page, '<script>')
  })

  test('wants the password again, and is not found of another school', async ({ assert }) => {
    const admin = await signedIn('amelia.hart@demo.school')
    const { status } = await admin.get(accessTo(randomUUID()))
    assert.equal(status, 404)
    await db.from('user_sessions').update({ confirmed_at: new Date(0) })
    const refused = await admin.get(accessTo((await maya()).id))
    assert.equal(refused.body.error.code, 'E_CONFIRMATION_NEEDED')
    const own = await (await student()).get('/api/v1/my/data')
    assert.equal(own.body.error.code, 'E_CONFIRMATION_NEEDED')
    await db.from('user_sessions').update({ confirmed_at: new Date() })
  })
})

test.group('A student’s own download', (group) => {
  group.each.teardown(async () => void (await db.from('schools').update({ own_data_export: true })))

  test('has the same, but not what staff wrote freely', async ({ assert }) => {
    const pass = await issue(await staff(), 'event')
    await (await staff()).post(`/api/v1/passes/${pass.id}/revoke`, { reason: 'He hit Omar' })
    const reasons = (kinds: { pass_steps: { reason?: string }[] }) =>
      kinds.pass_steps.map(({ reason }) => reason)
    assert.include(reasons((await dataOf(await maya())).data), 'He hit Omar')
    const own = await ownData()
    assert.notInclude(JSON.stringify(own), 'He hit Omar')
    assert.equal(own.data.passes[0].id, pass.id)
  })

  test('can be switched off by the school', async ({ assert }) => {
    await db.from('schools').update({ own_data_export: false })
    const { status, body } = await (await student()).get('/api/v1/my/data')
    assert.equal(status, 409)
    assert.equal(body.error.code, 'E_OWN_EXPORT_IS_OFF')
  })

  test('of a school in Arabic is a page in Arabic', async ({ assert }) => {
    const { default_language: before } = await db.from('schools').firstOrFail()
    await db.from('schools').update({ default_language: 'ar' })
    const { zip } = await fetchArchive(await student(), '/api/v1/my/data')
    await db.from('schools').update({ default_language: before })
    const page = String(await zip.read('index.html'))
    assert.include(page, '<html lang="ar" dir="rtl">')
    assert.include(page, '<h2>التصاريح</h2>')
  })
})
