import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import User from '#identity/models/user'
import Pass from '#passes/models/pass'
import Student from '#people/models/student'
import { staff, type Client } from '#tests/client'
import { watchTurns } from '#tests/event_loop'
import { generateDelta, generateRoster, type Version } from '#tests/rosters/generate'
import { appliedImport, checkedImport, issuesOf } from '#tests/rosters/import_roster'
import { givePass } from '#tests/students'
import { zipOf } from '#tests/uploads'

type Files = Record<string, string>

const checkedZip = async (client: Client, files: Files) =>
  checkedImport(client, { name: 'oneroster.zip', bytes: await zipOf(files) })

async function forgetRoster() {
  await db.from('enrolments').whereNotNull('sourced_id').delete()
  await db.from('class_sections').whereNotNull('sourced_id').delete()
  await db
    .from('students')
    .whereNotNull('sourced_id')
    .update({ sourced_id: null, status: 'left', number: db.raw("'gone-' || id") })
  await db.from('users').whereNotNull('sourced_id').update({ sourced_id: null })
  await db
    .from('users')
    .whereLike('email', '%@roster.example')
    .update({ email: db.raw("id || '@gone.example'") })
}

for (const version of ['1.1', '1.2'] as Version[]) {
  test.group(`A roster in OneRoster ${version}`, (group) => {
    group.setup(forgetRoster)
    const files = generateRoster({ users: 160, version })

    test('brings students, staff, classes, enrolments and terms', async ({ assert }) => {
      const admin = await staff()
      const checked = await checkedZip(admin, files)
      assert.equal(checked.state, 'checked', JSON.stringify(await issuesOf(admin, checked.id)))
      assert.equal(checked.counts.errors, 0)
      assert.deepInclude(checked, { mode: 'bulk', format: `oneroster_1_${version.at(-1)}` })
      const applied = await appliedImport(admin, checked)
      assert.equal(applied.state, 'applied')

      const student = await Student.findByOrFail('sourcedId', 's-0')
      assert.deepInclude(student.serialize(), {
        number: 'R100000',
        grade: '9',
        email: 's-0@roster.example',
      })
      assert.equal(student.status, 'active')
      const teacher = await User.findByOrFail('sourcedId', 't-0')
      await teacher.load('roleAssignments')
      assert.isTrue(teacher.hasRole('staff'))
      const enrolled = await db.from('enrolments').where('student_id', student.id)
      assert.lengthOf(enrolled, 5)
      assert.isNotEmpty(await db.from('enrolments').where('teacher_id', teacher.id))
      const room = await db
        .from('class_sections')
        .join('places', 'places.id', 'class_sections.place_id')
        .where('class_sections.sourced_id', 'c-0')
        .first()
      assert.equal(room.name, 'Library')
      assert.isNotNull(await db.from('terms').where('name', 'Roster autumn').first())
      assert.isNull(await db.from('terms').where('name', '2026/27').first())
    })

    test('sent again changes nothing', async ({ assert }) => {
      const admin = await staff()
      const {
        students,
        staff: people,
        classes,
        enrolments,
      } = (await checkedZip(admin, files)).counts
      for (const counts of [students, people, classes, enrolments]) {
        assert.deepInclude(counts, { new: 0, changed: 0, vanish: 0 })
        assert.isAbove(counts.unchanged, 0)
      }
    })

    test('as a delta takes away only what is marked so', async ({ assert }) => {
      const admin = await staff()
      const leaver = await Student.findByOrFail('sourcedId', 's-5')
      const pass = await givePass(leaver)
      const checked = await checkedZip(admin, generateDelta(version, [5, 6]))
      assert.equal(checked.mode, 'delta')
      assert.deepInclude(checked.counts.students, { new: 1, changed: 1, vanish: 2 })
      assert.isFalse(checked.needs_confirmation)
      await appliedImport(admin, checked)

      assert.equal((await leaver.refresh()).status, 'left')
      assert.equal((await Pass.findOrFail(pass.id)).state, 'revoked')
      assert.equal((await Student.findByOrFail('sourcedId', 's-0')).grade, '12')
      assert.equal((await Student.findByOrFail('sourcedId', 's-9')).status, 'active')
      assert.isNull(await db.from('enrolments').where('sourced_id', 'e-1-0').first())
      const renamed = await db.from('class_sections').where('sourced_id', 'c-1').first()
      assert.equal(renamed.name, 'Renamed class')
    })

    test('brings back who had left, but not whom the school suspended', async ({ assert }) => {
      const admin = await staff()
      await Student.query().where('sourcedId', 's-7').update({ status: 'suspended' })
      await appliedImport(admin, await checkedZip(admin, files), 1)
      assert.equal((await Student.findByOrFail('sourcedId', 's-5')).status, 'active')
      assert.equal((await Student.findByOrFail('sourcedId', 's-7')).status, 'suspended')
    })

    test('without more than the allowed share is held back until the number is typed', async ({
      assert,
    }) => {
      const admin = await staff()
      const few = generateRoster({ users: 160, version, without: 40 })
      const checked = await checkedZip(admin, few)
      assert.equal(checked.counts.students.vanish, 40)
      assert.isTrue(checked.needs_confirmation)
      assert.equal((await appliedImport(admin, checked)).error.code, 'E_ROSTER_WOULD_VANISH')
      assert.equal((await appliedImport(admin, checked, 40)).state, 'applied')
      const { status, leftAt } = await Student.findByOrFail('sourcedId', 's-149')
      assert.equal(status, 'left')
      assert.isNotNull(leftAt)
    })
  })
}

test.group('A roster in OneRoster', (group) => {
  group.setup(forgetRoster)
  const files = generateRoster({ users: 48, version: '1.1' })
  const users = (from: string, to: string): Files => ({
    ...files,
    'users.csv': files['users.csv']!.replace(from, to),
  })

  test('that breaks the standard is refused, and says where', async ({ assert }) => {
    const admin = await staff()
    const refusalOf = async (sent: Files) => {
      const refused = await checkedZip(admin, sent)
      assert.equal(refused.state, 'refused')
      const [issue] = await issuesOf(admin, refused.id)
      return `${issue!.file} ${issue!.code}`
    }
    const manifest = (from: string, to: string): Files => ({
      ...files,
      'manifest.csv': files['manifest.csv']!.replace(from, to),
    })
    const without = (name: string): Files =>
      Object.fromEntries(Object.entries(files).filter(([known]) => known !== name))
    assert.equal(await refusalOf(without('manifest.csv')), 'manifest.csv manifest_missing')
    assert.equal(await refusalOf(without('users.csv')), 'users.csv file_missing')
    assert.equal(
      await refusalOf(manifest('version,1.1', 'version,2.0')),
      'manifest.csv version_unknown'
    )
    assert.equal(
      await refusalOf(manifest('users,bulk', 'users,BULK')),
      'manifest.csv manifest_value'
    )
    assert.equal(
      await refusalOf(manifest('classes,bulk', 'classes,delta')),
      'manifest.csv modes_mixed'
    )
    assert.equal(
      await refusalOf(manifest('propertyName', 'propertyname')),
      'manifest.csv header_case'
    )
    assert.equal(await refusalOf(users('enabledUser', 'EnabledUser')), 'users.csv header_case')
    assert.equal(await refusalOf(users('givenName', 'firstName')), 'users.csv header_missing')
  })

  test('in an archive that is a trap is not unpacked', async ({ assert }) => {
    const admin = await staff()
    const codeOf = async (bytes: Buffer) => {
      const refused = await checkedImport(admin, { name: 'x.zip', bytes })
      return (await issuesOf(admin, refused.id))[0]!.code
    }
    const bomb = { ...files, 'users.csv': ' '.repeat(20 * 1024 * 1024) }
    assert.equal(await codeOf(await zipOf(bomb)), 'archive_packed_too_tightly')
    assert.equal(await codeOf(await zipOf({ 'a/manifest.csv': 'x' })), 'archive_in_a_folder')
    const many = Object.fromEntries(Array.from({ length: 41 }, (_, n) => [`${n}.csv`, 'x']))
    assert.equal(await codeOf(await zipOf(many)), 'archive_too_many_files')
    assert.equal(await codeOf(Buffer.from('PK\x03\x04 and nothing more')), 'archive_not_a_zip')
  })

  test('names orphans, twins and what is missing, line by line', async ({ assert }) => {
    const admin = await staff()
    const sent = users(',true,org-1,student,s-1@', ',perhaps,org-1,student,s-1@')
    sent['users.csv'] += sent['users.csv']!.split('\r\n').at(-2)! + '\r\n'
    sent['enrollments.csv'] += 'o-1,,,c-nowhere,org-1,s-2,student,,,\r\n'
    sent['enrollments.csv'] += 'o-2,,,c-1,org-1,s-nobody,student,,,\r\n'
    const checked = await checkedZip(admin, sent)
    const codes = (await issuesOf(admin, checked.id)).map(({ code }) => code)
    assert.includeMembers(codes, ['value_unknown', 'key_twice', 'class_unknown', 'person_unknown'])
    const applied = await appliedImport(admin, checked)
    assert.equal(applied.state, 'applied')
    assert.isNull(await Student.findBy('sourcedId', 's-1'))
    assert.isNotNull(await Student.findBy('sourcedId', 's-2'))
  })

  test('takes over a student entered by hand and an account with the same address', async ({
    assert,
  }) => {
    const admin = await staff()
    await forgetRoster()
    const name = { given_name: 'By', family_name: 'Hand' }
    const byHand = { number: 'R100003', ...name, grade: '9' }
    const { body } = await admin.post('/api/v1/students', byHand)
    const checked = await checkedZip(admin, files)
    assert.equal(checked.counts.errors, 0)
    await appliedImport(admin, checked)
    assert.equal((await Student.findByOrFail('sourcedId', 's-3')).id, body.student.id)
  })

  test('never closes the account of an administrator', async ({ assert }) => {
    const admin = await staff()
    await forgetRoster()
    await User.query().where('email', 'amelia.hart@demo.school').update({ sourcedId: 'boss' })
    const checked = await checkedZip(admin, files)
    await appliedImport(admin, checked, checked.vanishing)
    assert.equal((await User.findByOrFail('sourcedId', 'boss')).status, 'active')
    await User.query().where('sourcedId', 'boss').update({ sourcedId: null })
  })
})

test.group('A roster of 20,000 users', (group) => {
  group.setup(forgetRoster)

  test('is imported while the server goes on answering, and again without a change', async ({
    assert,
  }) => {
    const admin = await staff()
    const bytes = await zipOf(generateRoster({ users: 20_000, version: '1.1' }))
    const file = { name: 'district.zip', bytes }
    const turns = watchTurns()
    const checked = await checkedImport(admin, file)
    assert.equal(checked.state, 'checked')
    assert.deepInclude(checked.counts.students, { new: 18_750, vanish: 0 })
    assert.deepInclude(checked.counts.staff, { new: 1250 })
    assert.isAbove(checked.counts.enrolments.new, 90_000)

    const applied = await appliedImport(admin, checked)
    assert.isBelow(turns.longest(), 500)
    assert.equal(applied.state, 'applied')
    const again = await checkedImport(admin, file)
    assert.deepInclude(again.counts.students, { new: 0, changed: 0, unchanged: 18_750, vanish: 0 })
    assert.deepInclude(again.counts.enrolments, { new: 0, vanish: 0 })
    await admin.delete(`/api/v1/roster-imports/${again.id}`)
  }).timeout(600_000)
})
