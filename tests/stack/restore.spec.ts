import { test } from '@japa/runner'
import { whyNoDocker } from './support/machine.js'
import { codeOnPhone, issue, scanOf } from './support/school.js'
import { theSchool, theSite } from './support/stage.js'

test.group('Backup and restore', (group) => {
  group.tap((each) => each.skip(whyNoDocker() !== undefined, whyNoDocker()))
  let passId = ''
  let noted = ''

  test('a full backup prints its label and its size', async ({ assert }) => {
    const site = await theSite()
    const { code, stdout, stderr } = await site.studentPass(['backup', 'full', '--json'])
    assert.equal(code, 0, stderr)
    const backup = JSON.parse(stdout)
    assert.match(backup.label, /^\d{8}-\d{6}F$/)
    assert.isAbove(backup.backup_bytes, 100_000)

    const status = JSON.parse((await site.studentPass(['status', '--json'])).stdout)
    assert.equal(status.last_backup.label, backup.label)
  })

  test('rows that were deleted are there again after a restore to a time before', async ({
    assert,
  }) => {
    const site = await theSite()
    const school = await theSchool()
    const pass = await issue(await school.staff(), 'hall')
    const scan = scanOf(await codeOnPhone(await school.student(), pass.id))
    const { body } = await school.gate().post('/api/v1/scans', scan)
    assert.equal(body.outcome, 'accepted')
    passId = pass.id

    noted = await site.sql(
      'select to_char(clock_timestamp() at time zone \'UTC\', \'YYYY-MM-DD"T"HH24:MI:SS.US"Z"\')'
    )
    await site.sql('select pg_sleep(1)')
    const tables = await site.sql(
      "select string_agg(format('%I.%I', schemaname, tablename), ', ') from pg_tables where tablename in ('scans', 'scan_receipts', 'passes')"
    )
    await site.sql(`truncate ${tables} cascade`)
    assert.equal(await site.sql('select count(*) from passes'), '0')

    const { code, stdout, stderr } = await site.studentPass([
      'restore',
      '--to',
      noted,
      `--confirm=${site.name}`,
      '--json',
    ])
    assert.equal(code, 0, stderr.slice(-4000) + stdout)
    assert.match(JSON.parse(stdout).kept_aside, /^data\.before-restore-/)
    assert.equal(await site.sql(`select count(*) from passes where id = '${passId}'`), '1')
    assert.equal(await site.sql(`select count(*) from scans where pass_id = '${passId}'`), '1')
  })

  test('people see them again through the edge', async ({ assert }) => {
    const school = await theSchool()
    const { status, body } = await (await school.student()).get('/api/v1/my/passes')
    assert.equal(status, 200)
    assert.include(JSON.stringify(body), passId)
  })

  test('what the restore put aside is deleted while the site runs', async ({ assert }) => {
    const site = await theSite()
    const aside = () => site.exec('postgres', ['find', '.', '-name', 'data.before-restore-*'])
    assert.include(await aside(), 'data.before-restore-')
    const { code, stderr } = await site.studentPass(['backups', 'discard-old', '--yes'])
    assert.equal(code, 0, stderr)
    assert.equal((await aside()).trim(), '')
    assert.equal(await site.sql(`select count(*) from passes where id = '${passId}'`), '1')
  })

  test('a time before the oldest backup is refused, and nothing is touched', async ({ assert }) => {
    const site = await theSite()
    const { code, stdout } = await site.studentPass([
      'restore',
      '--to',
      '2020-01-01T00:00:00Z',
      '--yes',
      '--json',
    ])
    assert.equal(code, 8)
    assert.equal(JSON.parse(stdout).error.code, 'E_RESTORE_REFUSED')
    assert.isTrue(JSON.parse((await site.studentPass(['status', '--json'])).stdout).healthy)
  })

  test('a restore wants the name of the site', async ({ assert }) => {
    const site = await theSite()
    const silent = await site.studentPass(['restore', '--to', 'latest'])
    assert.equal(silent.code, 2)
    assert.include(silent.stderr, `--confirm=${site.name}`)
    const wrong = await site.studentPass(['restore', '--to', 'latest', '--confirm=other'])
    assert.equal(wrong.code, 2)
  })

  test('"docker compose down -v" and up lose nothing', async ({ assert }) => {
    const site = await theSite()
    await site.compose(['down', '-v'])
    await site.compose(['up', '-d', '--wait'])
    assert.equal(await site.sql(`select count(*) from passes where id = '${passId}'`), '1')
    const { status } = await (await (await theSchool()).staff()).get('/api/v1/passes')
    assert.equal(status, 200)
  })
})
