import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Pass from '#passes/models/pass'
import { csvLine } from '#people/csv_cells'
import RosterImport from '#people/models/roster_import'
import Student from '#people/models/student'
import { fileStorage } from '#platform/storage/file_storage'
import { staff } from '#tests/client'
import { appliedImport, checkedImport, issuesOf } from '#tests/rosters/import_roster'
import { givePass, newStudent } from '#tests/students'

const HEADING = 'number,given_name,family_name,grade,email,guardian_contact,status'
const file = (...lines: string[]) => ({
  name: 'students.csv',
  bytes: Buffer.from([HEADING, ...lines].join('\r\n')),
})
const newNumber = () => `C${randomUUID().slice(0, 8)}`

test.group('A list of students in CSV', () => {
  test('is looked at first, and changes the school only when it is applied', async ({ assert }) => {
    const admin = await staff()
    const known = await newStudent({ givenName: 'Old', grade: '9' })
    const number = newNumber()
    const checked = await checkedImport(
      admin,
      file(
        `${number},Ida,Månsson,10,ida@example.org,,`,
        `${known.number},New,${known.familyName},9,,,`
      )
    )
    assert.equal(checked.state, 'checked')
    assert.deepInclude(checked.counts.students, { new: 1, changed: 1, unchanged: 0, vanish: 0 })
    assert.isNull(await Student.findBy('number', number))
    const { body } = await admin.get(`/api/v1/roster-imports/${checked.id}/changes`)
    assert.deepEqual(
      body.changes.map(({ change, name, facts }: Record<string, unknown>) => ({
        change,
        name,
        facts,
      })),
      [
        { change: 'changed', name: `New ${known.familyName}`, facts: ['given_name'] },
        { change: 'new', name: 'Ida Månsson', facts: [] },
      ]
    )

    const applied = await appliedImport(admin, checked)
    assert.equal(applied.state, 'applied')
    const ida = await Student.findByOrFail('number', number)
    assert.equal(ida.fullName, 'Ida Månsson')
    assert.equal(ida.email, 'ida@example.org')
    assert.equal((await known.refresh()).givenName, 'New')
  })

  test('sent again changes nothing', async ({ assert }) => {
    const admin = await staff()
    const list = file(`${newNumber()},A,B,9,a@example.org,x,`, `${newNumber()},C,D,9,,,suspended`)
    await appliedImport(admin, await checkedImport(admin, list))
    const again = await checkedImport(admin, list)
    assert.deepInclude(again.counts.students, { new: 0, changed: 0, unchanged: 2, vanish: 0 })
  })

  test('takes a BOM, semicolons and quotes, and leaves alone what a cell does not say', async ({
    assert,
  }) => {
    const admin = await staff()
    const known = await newStudent({ guardianContact: 'kept@example.org' })
    const bytes = Buffer.from(
      `\uFEFFnumber;given_name;family_name;grade;guardian_contact\n${known.number};"An ""Ann""";${known.familyName};11;\n`
    )
    await appliedImport(admin, await checkedImport(admin, { name: 'excel.csv', bytes }))
    await known.refresh()
    assert.equal(known.givenName, 'An "Ann"')
    assert.equal(known.guardianContact, 'kept@example.org')
  })

  test('names each line with an error, and takes the others', async ({ assert }) => {
    const admin = await staff()
    const good = newNumber()
    const twice = newNumber()
    const checked = await checkedImport(
      admin,
      file(
        `${good},Good,Line,9,not an address,,`,
        `,No,Number,9,,,`,
        `${twice},First,Time,9,,,`,
        `${twice},Second,Time,9,,,`,
        `${newNumber()},Odd,Status,9,,,asleep`,
        `${newNumber()},${'x'.repeat(101)},Long,9,,,`
      )
    )
    assert.equal(checked.state, 'checked')
    const issues = await issuesOf(admin, checked.id)
    assert.deepEqual(
      issues.map(({ severity, line, code }) => `${line} ${severity} ${code}`).sort(),
      [
        '2 warning email_invalid',
        '3 error value_missing',
        '5 error key_twice',
        '6 error value_unknown',
        '7 error value_too_long',
      ]
    )
    await appliedImport(admin, checked)
    assert.isNotNull(await Student.findBy('number', good))
    assert.equal((await Student.findByOrFail('number', twice)).givenName, 'First')
  })

  test('that cannot be read as a whole is refused, and says why', async ({ assert }) => {
    const admin = await staff()
    const refusalOf = async (bytes: Buffer, name = 'list.csv') => {
      const refused = await checkedImport(admin, { name, bytes })
      assert.equal(refused.state, 'refused')
      const [issue] = await issuesOf(admin, refused.id)
      return { code: issue!.code, params: issue!.params }
    }
    assert.deepEqual(await refusalOf(Buffer.from('number,given_name,family_name\n1,a,b\n')), {
      code: 'header_missing',
      params: { columns: 'grade' },
    })
    assert.deepEqual(
      await refusalOf(Buffer.from('Number,given_name,family_name,grade\n1,a,b,c\n')),
      {
        code: 'header_case',
        params: { expected: 'number', found: 'Number' },
      }
    )
    const latin1 = Buffer.from(`${HEADING}\n1,Zoë,B,9,,,\n`, 'latin1')
    assert.equal((await refusalOf(latin1)).code, 'not_utf8')
    assert.equal((await refusalOf(Buffer.from(`${HEADING}\n1,"open,B,9\n`))).code, 'malformed_csv')
    assert.equal((await refusalOf(Buffer.from(`${HEADING}\n`))).code, 'no_rows')
    const many = Buffer.from(`${HEADING}\n${'1,a,b,c,,,\n'.repeat(200_001)}`)
    assert.deepEqual(await refusalOf(many), { code: 'too_many_rows', params: { most: 200000 } })
  })

  test('that is complete lets go who is absent only when the number is typed, and revokes their passes', async ({
    assert,
  }) => {
    const admin = await staff()
    const known = await Student.query().whereNot('status', 'left').whereNull('sourcedId')
    const [leaver, ...staying] = [await newStudent(), ...known]
    const pass = await givePass(leaver)
    const lines = staying
      .slice(0, 2)
      .map(({ number, givenName, familyName, grade }) =>
        csvLine([number, givenName, familyName, grade, '', '', '']).trim()
      )
    const checked = await checkedImport(admin, file(...lines), 'bulk')
    assert.equal(checked.vanishing, known.length + 1 - 2)
    assert.isTrue(checked.needs_confirmation)

    const unasked = await appliedImport(admin, checked)
    assert.equal(unasked.error.code, 'E_ROSTER_WOULD_VANISH')
    const mistyped = await appliedImport(admin, checked, checked.vanishing - 1)
    assert.equal(mistyped.error.code, 'E_ROSTER_WOULD_VANISH')
    assert.equal((await leaver.refresh()).status, 'active')

    /* One more has come since: what was typed is not what would happen any more. */
    const late = await newStudent()
    const outdated = await appliedImport(admin, checked, checked.vanishing)
    assert.equal(outdated.state, 'refused')
    assert.include(
      (await issuesOf(admin, checked.id)).map(({ code }) => code),
      'would_vanish'
    )
    assert.equal((await late.refresh()).status, 'active')

    const again = await checkedImport(admin, file(...lines), 'bulk')
    const applied = await appliedImport(admin, again, again.vanishing)
    assert.equal(applied.state, 'applied')
    assert.equal((await leaver.refresh()).status, 'left')
    assert.isNotNull(leaver.leftAt)
    assert.equal((await Pass.findOrFail(pass.id)).state, 'revoked')

    await Student.query()
      .whereIn(
        'id',
        known.map(({ id }) => id)
      )
      .update({ status: 'active', leftAt: null })
    await db.from('users').update({ status: 'active' })
  })

  test('keeps in place whose line has an error', async ({ assert }) => {
    const admin = await staff()
    const known = await Student.query().whereNot('status', 'left').whereNull('sourcedId')
    const [broken, ...others] = known
    const lines = [
      csvLine([broken!.number, '', broken!.familyName, broken!.grade, '', '', '']).trim(),
      ...others.map(({ number, givenName, familyName, grade }) =>
        csvLine([number, givenName, familyName, grade, '', '', '']).trim()
      ),
    ]
    const checked = await checkedImport(admin, file(...lines), 'bulk')
    assert.equal(checked.counts.students.vanish, 0)
    assert.equal(checked.counts.errors, 1)
  })

  test('is applied only if it is the file that was checked', async ({ assert }) => {
    const admin = await staff()
    const number = newNumber()
    const checked = await checkedImport(admin, file(`${number},A,B,9,,,`))
    const wrong = await appliedImport(admin, { ...checked, file_hash: '0'.repeat(64) })
    assert.equal(wrong.error.code, 'E_IMPORT_FILE_DIFFERS')

    const { upload } = await RosterImport.findOrFail(checked.id)
    await (await fileStorage()).put(upload!, Buffer.from(`${HEADING}\n${number},Other,B,9,,,\n`))
    const changed = await appliedImport(admin, checked)
    assert.equal(changed.state, 'refused')
    assert.include(
      (await issuesOf(admin, checked.id)).map(({ code }) => code),
      'file_changed'
    )
    assert.isNull(await Student.findBy('number', number))
  })

  test('leaves no copy of anybody behind, however it ends', async ({ assert }) => {
    const admin = await staff()
    const first = await checkedImport(admin, file(`${newNumber()},A,B,9,,,`))
    const storedAs = (await RosterImport.findOrFail(first.id)).upload!
    const second = await checkedImport(admin, file(`${newNumber()},A,B,9,,,`))
    assert.isFalse(await (await fileStorage()).exists(storedAs))
    assert.equal((await admin.delete(`/api/v1/roster-imports/${second.id}`)).status, 200)
    const third = await checkedImport(admin, file(`${newNumber()},A,B,9,,,`))
    await appliedImport(admin, third)
    const staged = await db
      .from('staged_people')
      .whereIn('roster_import_id', [first.id, second.id, third.id])
    assert.isEmpty(staged)
    for (const { id } of [first, second, third]) {
      assert.isNull((await RosterImport.findOrFail(id)).upload)
    }
  })

  test('is taken up again by the worker when the process that began it has died', async ({
    assert,
  }) => {
    const { continueImports } = await import('#people/jobs/continue_imports')
    const admin = await staff()
    const number = newNumber()
    const checked = await checkedImport(admin, file(`${number},A,B,9,,,`))
    await RosterImport.query()
      .where('id', checked.id)
      .update({ state: 'applying', claimedAt: new Date(Date.now() - 6 * 60_000) })
    await continueImports.run()
    assert.equal((await RosterImport.findOrFail(checked.id)).state, 'applied')
    assert.isNotNull(await Student.findBy('number', number))
  })
})

test.group('The export of students', () => {
  test('neutralises cells that a spreadsheet would run, and can be imported again', async ({
    assert,
  }) => {
    const admin = await staff()
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx']
    const marker = newNumber()
    for (const guardianName of evil) await newStudent({ familyName: marker, guardianName })
    const { status, headers, body } = await admin.get(`/api/v1/students/export?search=${marker}`)
    assert.equal(status, 200)
    assert.match(headers.get('content-type')!, /text\/csv/)
    const text = body as string
    for (const cell of evil) assert.include(text, `'${cell}`)
    assert.notMatch(text, /,"?[=+@\t\r-]\S/)

    const checked = await checkedImport(admin, { name: 'again.csv', bytes: Buffer.from(text) })
    assert.equal(checked.counts.students.new, 0)
    const audit = await db
      .from('audit_events')
      .where('action', 'students.exported')
      .orderBy('id', 'desc')
    assert.equal(audit[0].details.students, evil.length)
  })
})
