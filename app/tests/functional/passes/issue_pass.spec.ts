import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { readUnverifiedClaims } from '#domain/pass_code/static_part'
import Student from '#people/models/student'
import { staff, student } from '#tests/client'
import { usePhone } from '#tests/gate'
import { sumOf } from '#tests/metrics'
import { bringBack, issue, libraryId, typeIdOf } from '#tests/passes'

async function order(more: object = {}, search = 'Maya') {
  const issuer = await staff()
  const { body: found } = await issuer.get(`/api/v1/students?search=${search}`)
  await bringBack(issuer, found.students[0].id)
  return issuer.post('/api/v1/passes', {
    student_id: found.students[0].id,
    pass_type_id: await typeIdOf(issuer, 'hall'),
    place_id: await libraryId(issuer),
    ...more,
  })
}

test.group('Issuing a pass', () => {
  test('makes an active pass for the minutes asked, with its first transition and audit row', async ({
    assert,
  }) => {
    const { status, body } = await order({ minutes: 25 })
    assert.equal(status, 201)
    assert.equal(body.pass.state, 'active')
    assert.equal(body.pass.holder.name, 'Maya Lindqvist')
    assert.equal(Date.parse(body.pass.valid_until) - Date.parse(body.pass.valid_from), 25 * 60_000)

    const transitions = await db.from('pass_transitions').where('pass_id', body.pass.id)
    assert.deepEqual(
      transitions.map((row) => row.to_state),
      ['active']
    )
    const audit = await db.from('audit_events').where('subject_id', body.pass.id)
    assert.deepEqual(
      audit.map((row) => row.action),
      ['pass.issued']
    )
  })

  test('signs what was issued and nothing else', async ({ assert }) => {
    const pass = await issue(await staff(), 'exit', 30)
    await usePhone(await student())
    const { body } = await (await student()).get(`/api/v1/my/passes/${pass.id}/code`)
    const claims = readUnverifiedClaims(Buffer.from(body.signed_part, 'base64url').subarray(0, 38))
    assert.equal(claims.passId, pass.id)
    assert.equal(claims.notBefore, Date.parse(pass.valid_from) / 1000)
    assert.equal(claims.expires, Date.parse(pass.valid_until) / 1000)
    assert.deepEqual(claims.flags, {
      rotating: true,
      singleUse: true,
      photoCheck: false,
      printed: false,
    })
  })

  test('gives the phone the secrets of the next 48 hours, and no cache keeps them', async ({
    assert,
  }) => {
    const pass = await issue(await staff(), 'hall')
    await usePhone(await student())
    const { body, headers } = await (await student()).get(`/api/v1/my/passes/${pass.id}/code`)
    const now = Date.now() / 1000
    assert.isTrue(body.keys[0].from <= now && now < body.keys[0].until)
    assert.equal(body.keys[0].until, body.keys[1].from)
    assert.notEqual(body.keys[0].key, body.keys[1].key)
    const end = now + 48 * 3600
    assert.isTrue(body.keys.at(-1).from <= end && end <= body.keys.at(-1).until)
    assert.equal(headers.get('cache-control'), 'no-store')
  })

  test('takes the default of the type when no minutes are given', async ({ assert }) => {
    const { body } = await order()
    assert.equal(Date.parse(body.pass.valid_until) - Date.parse(body.pass.valid_from), 10 * 60_000)
  })

  test('refuses more minutes than the type allows and names the limit', async ({ assert }) => {
    const { status, body } = await order({ minutes: 61 })
    assert.equal(status, 422)
    assert.equal(body.error.code, 'E_PASS_TOO_LONG')
    assert.include(body.error.remedy, '60 minutes')
  })

  test('refuses a student who is not active', async ({ assert }) => {
    const suspended = await Student.findByOrFail('givenName', 'Theo')
    await suspended.merge({ status: 'suspended' }).save()
    const { status, body } = await order({ student_id: suspended.id })
    assert.equal(status, 409)
    assert.equal(body.error.code, 'E_PASS_REFUSED')
    assert.deepEqual(body.error.refusal, {
      reason: 'student_not_active',
      params: {},
      remedy: 'none',
    })
  })

  test('is counted', async ({ assert }) => {
    const before = await sumOf('student_pass_passes_issued_total', { type: 'hall' })
    await order()
    assert.equal(await sumOf('student_pass_passes_issued_total', { type: 'hall' }), before + 1)
  })

  test('finds students by a part of name or number, and takes wildcards literally', async ({
    assert,
  }) => {
    const issuer = await staff()
    const names = async (search: string) => {
      const { body } = await issuer.get(`/api/v1/students?search=${encodeURIComponent(search)}`)
      return body.students.map(({ name }: { name: string }) => name)
    }
    assert.deepEqual(await names('lindq'), ['Maya Lindqvist'])
    assert.deepEqual(await names('S1002'), ['Omar Haddad'])
    assert.deepEqual(await names('%'), [])
    assert.lengthOf(await names(''), 25)
  })
})

test.group('Revoking a pass', () => {
  test('keeps who did it and why, and can be done once', async ({ assert }) => {
    const issuer = await staff()
    const pass = await issue(issuer, 'hall')
    const { body } = await issuer.post(`/api/v1/passes/${pass.id}/revoke`, { reason: 'left early' })
    assert.equal(body.pass.state, 'revoked')
    const last = await db
      .from('pass_transitions')
      .where('pass_id', pass.id)
      .orderBy('id', 'desc')
      .first()
    assert.equal(last.reason, 'left early')
    assert.isNotNull(last.actor_id)

    const code = await (await student()).get(`/api/v1/my/passes/${pass.id}/code`)
    assert.equal(code.status, 410)
    assert.equal(code.body.error.code, 'E_PASS_IS_OVER')

    const again = await issuer.post(`/api/v1/passes/${pass.id}/revoke`, { reason: 'again' })
    assert.equal(again.status, 409)
    assert.equal(again.body.error.code, 'E_ILLEGAL_TRANSITION')
  })
})

test.group('The history', () => {
  test('cannot be changed: {$self} is append-only')
    .with(['pass_transitions', 'audit_events', 'scans'])
    .run(async ({ assert }, table) => {
      await issue(await staff(), 'hall')
      if (table === 'scans') {
        const { newGate, scanOf } = await import('#tests/gate')
        await (await newGate()).scan(scanOf('nothing'))
      }
      await assert.rejects(() => db.from(table).delete(), /append-only/)
    })
})
