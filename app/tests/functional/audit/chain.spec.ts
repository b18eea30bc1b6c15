import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { stripVTControlCharacters } from 'node:util'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { VerifyAudit } from '#audit/actions/verify_audit'
import { recordAudit } from '#audit/actions/record_audit'
import { anchorName, keepAnchor } from '#audit/chain/anchor'
import { chainAudit } from '#audit/jobs/chain_audit'
import { extendChain } from '#audit/chain/extend_chain'
import School from '#identity/models/school'
import { APP_ROOT } from '#platform/app_root'
import { fileStorage } from '#platform/storage/file_storage'
import { staff } from '#tests/client'

const faultsOf = async () => (await new VerifyAudit().run()).faults
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const dayOf = (time: Date) => time.toISOString().slice(0, 10)
const lastEvent = () => db.from('audit_events').orderBy('id', 'desc').firstOrFail()

/** What somebody does who is the database's owner, and takes back afterwards. */
async function tamper(what: string, bindings: unknown[], look: () => Promise<void>) {
  const trx = await db.transaction()
  try {
    await trx.rawQuery('alter table audit_events disable trigger audit_events_append_only')
    await trx.rawQuery('alter table audit_chain disable trigger audit_chain_append_only')
    await trx.rawQuery(what, bindings as never[])
    await trx.commit()
    await look()
  } finally {
    if (!trx.isCompleted) await trx.rollback()
    await db.rawQuery('alter table audit_events enable trigger audit_events_append_only')
    await db.rawQuery('alter table audit_chain enable trigger audit_chain_append_only')
  }
}

test.group('The audit chain', (group) => {
  group.each.setup(async () => {
    await (await staff()).get('/api/v1/students')
    await beginAnew()
  })

  test('holds every event once, and is whole', async ({ assert }) => {
    const [{ events, links }] = (
      await db.rawQuery(
        'select (select count(*) from audit_events) events, (select count(*) from audit_chain) links'
      )
    ).rows
    assert.equal(links, events)
    assert.isAbove(Number(links), 0)
    const verdict = await new VerifyAudit().run()
    assert.deepEqual(verdict.faults, [])
    assert.equal(verdict.links, Number(links))
    assert.equal(verdict.anchors, 1)
  })

  test('takes an event whose transaction ends later than those after it', async ({ assert }) => {
    const { id: schoolId } = await School.ofThisSite()
    const entry = { schoolId, actor: { kind: 'system' as const }, action: 'test.happened' }
    const late = await db.transaction()
    await recordAudit(entry, late)
    await recordAudit(entry, db.connection())
    await extendChain()
    await late.commit()
    assert.equal(await extendChain(), 1)
    assert.deepEqual(await faultsOf(), [])
  })

  test('is extended once by two workers at a time', async ({ assert }) => {
    const { id: schoolId } = await School.ofThisSite()
    const entry = { schoolId, actor: { kind: 'system' as const }, action: 'test.happened' }
    for (let n = 0; n < 20; n++) await recordAudit(entry, db.connection())
    const added = await Promise.all([extendChain(), extendChain(), extendChain()])
    assert.equal(
      added.reduce((sum, one) => sum + one, 0),
      20
    )
    assert.deepEqual(await faultsOf(), [])
  })

  test('breaks when {column} of an event is altered')
    .with([
      { column: 'action', value: 'pass.approved' },
      { column: 'occurred_at', value: '2026-01-01T00:00:00Z' },
      { column: 'actor_id', value: '00000000-0000-4000-8000-000000000000' },
      { column: 'details', value: '{"reason":"another"}' },
    ])
    .run(async ({ assert }, { column, value }) => {
      const event = await lastEvent()
      const set = `update audit_events set ${column} = ? where id = ?`
      await tamper(set, [value, event.id], async () => {
        const [fault, ...others] = await faultsOf()
        assert.deepInclude(fault!, { kind: 'altered', eventId: String(event.id) })
        assert.lengthOf(others, 0)
      })
    })

  test('breaks when an event is deleted', async ({ assert }) => {
    const event = await lastEvent()
    await tamper('delete from audit_events where id = ?', [event.id], async () => {
      const kinds = (await faultsOf()).map(({ kind }) => kind)
      assert.include(kinds, 'missing')
    })
  })

  test('does not fit its anchor when all of it is made anew', async ({ assert }) => {
    const oldest = await db.from('audit_events').orderBy('id').firstOrFail()
    const anew = 'with gone as (delete from audit_events where id = ?) delete from audit_chain'
    await tamper(anew, [oldest.id], async () => {
      while ((await extendChain()) > 0);
      assert.deepEqual(
        (await faultsOf()).map(({ kind }) => kind),
        ['anchor']
      )
    })
  })

  test('does not fit its anchor when all of it is gone', async ({ assert }) => {
    await tamper('truncate audit_events, audit_chain', [], async () => {
      assert.deepEqual(
        (await faultsOf()).map(({ kind }) => kind),
        ['anchor']
      )
    })
  })

  test('does not fit its anchor when the last days of it are gone', async ({ assert }) => {
    const { id: schoolId } = await School.ofThisSite()
    const entry = { schoolId, actor: { kind: 'system' as const }, action: 'test.happened' }
    for (let n = 0; n < 2; n++) await recordAudit(entry, db.connection())
    const oldest = await db.from('audit_events').orderBy('id').firstOrFail()
    const before = `update audit_events set occurred_at = now() - interval '2 days' where id = ?`
    await tamper(before, [oldest.id], beginAnew)
    assert.deepEqual(await faultsOf(), [])

    const cut = `with gone as (delete from audit_events where id <> ?)
      delete from audit_chain where position > 1`
    await tamper(cut, [oldest.id], async () => {
      assert.equal((await new VerifyAudit().run()).links, 1)
      assert.deepEqual(
        (await faultsOf()).map(({ kind }) => kind),
        ['anchor']
      )
    })
  })

  test('wants an anchor for each past day since the first', async ({ assert }) => {
    const { id: school } = await School.ofThisSite()
    const past = `insert into audit_events (school_id, occurred_at, actor_kind, action)
      values (?, now() - interval '1 day', 'system', 'test.happened')`
    await db.rawQuery(past, [school])
    await beginAnew()
    assert.deepEqual(await faultsOf(), [])

    const first = await db.from('audit_chain').where('position', 1).firstOrFail()
    const link = { position: 1, hash: first.hash.toString('hex') }
    await db
      .from('schools')
      .where('id', school)
      .update({ created_at: daysAgo(3) })
    await keepAnchor({ day: dayOf(daysAgo(2)), ...link })
    try {
      assert.deepEqual(await faultsOf(), [{ kind: 'no_anchor', day: dayOf(daysAgo(1)) }])
      await keepAnchor({ day: dayOf(daysAgo(1)), ...link })
      assert.deepEqual(await faultsOf(), [])
    } finally {
      const storage = await fileStorage()
      for (const days of [1, 2]) await storage.delete(anchorName(dayOf(daysAgo(days))))
    }
  })

  test('is verified by a command that ends with 1 when it is broken', async ({ assert }) => {
    const whole = await verifyByCommand()
    assert.equal(whole.code, 0)
    assert.include(whole.output, 'The audit log is whole')

    const { id } = await lastEvent()
    await tamper(`update audit_events set action = 'x.y' where id = ?`, [id], async () => {
      const broken = await verifyByCommand()
      assert.equal(broken.code, 1)
      assert.include(broken.output, `Event ${id} was changed`)
    })
  }).timeout(60_000)

  test('tells of an event that was put in beside the application', async ({ assert }) => {
    const { school_id: school } = await lastEvent()
    await db.rawQuery(
      `insert into audit_events (id, school_id, occurred_at, actor_kind, action) overriding system value
       values (-1, ?, now() - interval '1 hour', 'system', 'pass.approved')`,
      [school]
    )
    await extendChain()
    assert.deepInclude(await faultsOf(), { kind: 'not_linked', eventId: '-1' })
  })
})

async function verifyByCommand(): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, ['ace.js', 'audit:verify'], { cwd: APP_ROOT })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  const [code] = await once(child, 'exit')
  return { code, output: stripVTControlCharacters(output) }
}

/** A chain and an anchor that fit the events as they are now. */
async function beginAnew() {
  await tamper('delete from audit_chain', [], async () => {
    const storage = await fileStorage()
    await storage.delete(anchorName(new Date().toISOString().slice(0, 10)))
    await chainAudit.run()
  })
}
