import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { auditQuery, type AuditFilter } from '#audit/search/audit_filter'
import { firstIdSince } from '#audit/search/first_id_since'
import School from '#identity/models/school'
import User from '#identity/models/user'
import { signedIn, staff, type Client } from '#tests/client'

const auditor = () => signedIn('henrik.lund@demo.school')

type Event = { id: number; action: string; occurred_at: string; [more: string]: unknown }

async function writeEvents(events: { action: string; at?: Date; [column: string]: unknown }[]) {
  const { id: schoolId } = await School.ofThisSite()
  const rows = events.map(({ at, ...event }) => ({
    school_id: schoolId,
    actor_kind: 'system',
    occurred_at: at ?? new Date(),
    ...event,
  }))
  await db.table('audit_events').multiInsert(rows)
}

test.group('The audit log', () => {
  test('says who did what to what, with their names', async ({ assert }) => {
    const admin = await staff()
    const name = `Named ${randomUUID()}`
    const { body: made } = await admin.post('/api/v1/admin/places', { name, kind: 'room' })
    const amelia = await User.findByOrFail('email', 'amelia.hart@demo.school')
    const { body } = await (await auditor()).get(`/api/v1/audit?subject_id=${made.place.id}`)
    const [{ id, occurred_at: at, ...event }] = body.events
    assert.deepEqual(event, {
      actor: { kind: 'user', id: amelia.id, name: amelia.name },
      action: 'place.created',
      subject: { kind: 'place', id: made.place.id, name },
      details: { name },
    })
    assert.isAbove(id, 0)
    assert.closeTo(Date.parse(at), Date.now(), 60_000)
  })

  test('is read page by page without a gap or a repetition while it grows', async ({ assert }) => {
    const subject = { subject_kind: 'thing', subject_id: randomUUID() }
    await writeEvents(
      Array.from({ length: 7 }, (_, n) => ({ action: `thing.made_${n}`, ...subject }))
    )
    const reader = await auditor()
    const seen: string[] = []
    let next: number | null = null
    do {
      const before = next ? `&before=${next}` : ''
      const path = `/api/v1/audit?subject_id=${subject.subject_id}&per_page=3${before}`
      const { body } = await reader.get(path)
      seen.push(...body.events.map(({ action }: Event) => action))
      next = body.next
      await writeEvents([{ action: 'thing.made_later', ...subject }])
    } while (next)
    assert.deepEqual(
      seen,
      [6, 5, 4, 3, 2, 1, 0].map((n) => `thing.made_${n}`)
    )
  })

  test('is filtered by actor and action', async ({ assert }) => {
    const reader = await auditor()
    const actor = { actor_kind: 'user', actor_id: randomUUID() }
    await writeEvents([
      { action: 'thing.opened', ...actor },
      { action: 'thing.closed', ...actor },
      { action: 'thing.closed' },
    ])
    const actionsOf = async (query: string) =>
      (await reader.get(`/api/v1/audit?${query}`)).body.events.map(({ action }: Event) => action)
    assert.deepEqual(await actionsOf(`actor_id=${actor.actor_id}`), [
      'thing.closed',
      'thing.opened',
    ])
    const both = `actor_id=${actor.actor_id}&action=thing.opened`
    assert.deepEqual(await actionsOf(both), ['thing.opened'])
    const { body } = await reader.get('/api/v1/audit/actions')
    assert.includeMembers(body.actions, ['thing.closed', 'thing.opened', 'scan.recorded'])
  })

  test('takes days as the school has them, both included', async ({ assert }) => {
    const { timeZone } = await School.ofThisSite()
    const subjectId = randomUUID()
    const today = DateTime.now().setZone(timeZone).startOf('day')
    const moments = [
      today.minus({ milliseconds: 1 }),
      today,
      today.plus({ days: 1 }).minus({ milliseconds: 1 }),
      today.plus({ days: 1 }),
    ]
    await writeEvents(
      moments.map((at) => ({ action: 'thing.timed', subject_id: subjectId, at: at.toJSDate() }))
    )
    const day = today.toISODate()
    const path = `/api/v1/audit?subject_id=${subjectId}&from=${day}&to=${day}`
    const { body } = await (await auditor()).get(path)
    assert.deepEqual(
      body.events.map(({ occurred_at: at }: Event) => Date.parse(at)),
      [moments[2]!.toMillis(), moments[1]!.toMillis()]
    )
  })

  test('leaves scans out unless they are asked for', async ({ assert }) => {
    const subjectId = randomUUID()
    await writeEvents([
      { action: 'scan.recorded', subject_id: subjectId },
      { action: 'pass.issued', subject_id: subjectId },
    ])
    const reader = await auditor()
    const count = async (more: string) =>
      (await reader.get(`/api/v1/audit?subject_id=${subjectId}${more}`)).body.events.length
    assert.deepEqual(
      [await count(''), await count('&with_scans=true'), await count('&action=scan.recorded')],
      [1, 2, 1]
    )
  })

  test('of another school is not shown', async ({ assert }) => {
    const subjectId = randomUUID()
    const school = randomUUID()
    await writeEvents([{ action: 'thing.made', subject_id: subjectId, school_id: school }])
    const { body } = await (await auditor()).get(`/api/v1/audit?subject_id=${subjectId}`)
    assert.deepEqual(body.events, [])
  })

  test('tells auditors of no-meet groups, and administrators nothing', async ({ assert }) => {
    const subjectId = randomUUID()
    await writeEvents([{ action: 'no_meet_group.created', subject_id: subjectId }])
    const seenBy = async (reader: Client) => {
      const { body: log } = await reader.get(`/api/v1/audit?subject_id=${subjectId}`)
      const { body: csv } = await reader.get(`/api/v1/audit/export?subject_id=${subjectId}`)
      const { body: choices } = await reader.get('/api/v1/audit/actions')
      return [
        log.events.length,
        csv.includes('no_meet_group'),
        choices.actions.includes('no_meet_group.created'),
      ]
    }
    assert.deepEqual(await seenBy(await auditor()), [1, true, true])
    assert.deepEqual(await seenBy(await staff()), [0, false, false])
  })

  test('refuses a filter it cannot read, and names it', async ({ assert }) => {
    const reader = await auditor()
    for (const [field, value] of [
      ['from', '2026-02-30'],
      ['to', 'yesterday'],
      ['actor_id', 'me'],
      ['action', "'; drop"],
      ['before', '0'],
      ['per_page', '101'],
    ]) {
      const { status, body } = await reader.get(
        `/api/v1/audit?${field}=${encodeURIComponent(value!)}`
      )
      assert.equal(status, 422, field)
      assert.equal(body.error.issues[0].field, field)
    }
  })
})

test.group('An export of the audit log', () => {
  test('is CSV in which nothing is a formula, and is itself in the log', async ({ assert }) => {
    const subjectId = randomUUID()
    const admin = await staff()
    const { body: made } = await admin.post('/api/v1/admin/places', {
      name: `=HYPERLINK("http://evil/${subjectId}")`,
      kind: 'other',
    })
    const reader = await auditor()
    const path = `/api/v1/audit/export?subject_id=${made.place.id}`
    const { status, headers, body } = await reader.get(path)
    assert.equal(status, 200)
    assert.match(headers.get('content-type')!, /^text\/csv/)
    assert.match(headers.get('content-disposition')!, /^attachment; filename="audit-.*\.csv"$/)
    const lines = body.trimEnd().split('\r\n')
    assert.lengthOf(lines, 2)
    assert.include(lines[1], `"'=HYPERLINK(""http://evil/${subjectId}"")"`)

    const { body: log } = await reader.get('/api/v1/audit?action=audit.exported&per_page=1')
    assert.equal(log.events[0].actor.name, 'Henrik Lund')
    assert.deepEqual(log.events[0].details, { subject_id: made.place.id })
  })
})

test.group('Among very many events', (group) => {
  const MANY = 150_000

  /* Rolled back in the end: the log is append-only, and other tests want a small one. */
  group.each.timeout(120_000)

  test('every search reads a page, not the log', async ({ assert }) => {
    const trx = await db.transaction()
    try {
      const { id: schoolId, timeZone } = await School.ofThisSite()
      const actor = randomUUID()
      await trx.rawQuery(
        `insert into audit_events (school_id, occurred_at, actor_kind, actor_id, action)
         select :schoolId::uuid, now() - make_interval(secs => 20 * (:many - n)), 'user',
           case when n % 50000 = 7 then :actor::uuid else gen_random_uuid() end,
           case when n % 40000 = 9 then 'thing.rare' when n % 10 = 0 then 'pass.issued' else 'scan.recorded' end
         from generate_series(1, :many) as n`,
        { schoolId, many: MANY, actor }
      )
      await trx.rawQuery('analyze audit_events')

      const day = DateTime.now().setZone(timeZone).minus({ days: 20 }).toISODate()!
      const filters: Record<string, AuditFilter> = {
        'the newest': {},
        'of an actor': { actor_id: actor },
        'of a rare action': { action: 'thing.rare' },
        'of a day': { from: day, to: day },
        'of a day with scans': { from: day, to: day, with_scans: true },
        'scans': { action: 'scan.recorded' },
      }
      for (const [title, filter] of Object.entries(filters)) {
        const { query } = await auditQuery({ schoolId, timeZone, filter, withNoMeet: false }, trx)
        const { sql, bindings } = query.limit(51).toSQL()
        const { rows } = await trx.rawQuery(
          `explain (analyze, buffers, format json) ${sql}`,
          bindings as string[]
        )
        const { Plan: plan } = rows[0]['QUERY PLAN'][0]
        const pages = plan['Shared Hit Blocks'] + plan['Shared Read Blocks']
        assert.isBelow(pages, 400, `${title}: ${JSON.stringify(plan)}`)
      }
    } finally {
      await trx.rollback()
    }
  })

  test('the first of a day is found by halving', async ({ assert }) => {
    const trx = await db.transaction()
    try {
      await trx.rawQuery(
        `insert into audit_events (school_id, occurred_at, actor_kind, action)
         select gen_random_uuid(), timestamptz '2040-01-01' + make_interval(hours => n), 'system', 'thing.made'
         from generate_series(1, 999) as n`
      )
      const since = (iso: string) => DateTime.fromISO(iso, { zone: 'UTC' })
      const found = await firstIdSince(since('2040-01-11T03:30:00'), trx)
      const event = await trx.from('audit_events').where('id', found).firstOrFail()
      assert.equal(event.occurred_at.toISOString(), '2040-01-11T04:00:00.000Z')
      const { last } = await trx.from('audit_events').max('id as last').firstOrFail()
      assert.equal(Number(await firstIdSince(since('2050-01-01'), trx)), Number(last) + 1)
    } finally {
      await trx.rollback()
    }
  })
})
