import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { staff, student, signedIn, type Client } from '#tests/client'
import { newGate, phoneOf, scanOf } from '#tests/gate'
import { issue } from '#tests/passes'

/** A pass in use of a kind, and its short code as the phone shows it. */
async function given(kind: 'hall' | 'exit' = 'hall') {
  const pass = await issue(await staff(), kind)
  const holder = await student()
  return { pass, holder, gate: await newGate(), code: await shortCodeOf(holder, pass.id) }
}

async function shortCodeOf(holder: Client, passId: string): Promise<string> {
  const { body } = await holder.post(`/api/v1/my/passes/${passId}/short-code`, {})
  return body.short_code.code
}

test.group('A short code', (group) => {
  /* Each test has a holder of its own tries. */
  group.each.setup(async () => {
    const { default: limiter } = await import('@adonisjs/limiter/services/main')
    await limiter.clear(['memory'])
  })

  test('lets its holder through a gate, with the photo to be compared', async ({ assert }) => {
    const { gate, code, pass } = await given()
    assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    const { status, body } = await gate.scan(scanOf(code.replace('-', ' ').toLowerCase()))
    assert.equal(status, 200)
    assert.containsSubset(body, { outcome: 'accepted', reason: 'ok' })
    assert.containsSubset(body.pass, { holder: 'Maya Lindqvist', photo_check: true })
    assert.equal(body.pass.valid_until, pass.valid_until)
  })

  test('is accepted once by 200 rival gates', async ({ assert }) => {
    const { gate, code, pass } = await given('hall')
    const answers = await Promise.all(Array.from({ length: 200 }, () => gate.scan(scanOf(code))))
    const reasons = Object.groupBy(answers, ({ body }) => body.reason)
    assert.lengthOf(reasons.ok!, 1)
    assert.lengthOf(reasons.code_replayed!, 199)
    assert.lengthOf(await db.from('scans').where({ pass_id: pass.id, outcome: 'accepted' }), 1)
    const kept = await db.from('short_codes').where('pass_id', pass.id).first()
    assert.isNotNull(kept.used_at)
  })

  test('and the pass code of one single-use pass are accepted once between them', async ({
    assert,
  }) => {
    const { gate, code, pass, holder } = await given('exit')
    const qr = await (await phoneOf(holder, pass.id)).codeNow()
    const codes = Array.from({ length: 100 }, (_, index) => (index % 2 ? code : qr))
    const answers = await Promise.all(codes.map((one) => gate.scan(scanOf(one))))
    const reasons = Object.groupBy(answers, ({ body }) => body.reason)
    assert.lengthOf(reasons.ok!, 1)
    assert.lengthOf(reasons.already_used!, 99)
  })

  test('sent again with the same nonce gets the first answer', async ({ assert }) => {
    const { gate, code } = await given()
    const scan = scanOf(code)
    await gate.scan(scan)
    const { body } = await gate.scan(scan)
    assert.equal(body.outcome, 'accepted')
    assert.isString(body.duplicate_of)
    assert.isTrue(body.pass.photo_check)
  })

  test('is unknown once its minute is over', async ({ assert }) => {
    const { gate, code, pass } = await given()
    await db
      .from('short_codes')
      .where('pass_id', pass.id)
      .update({ expires_at: new Date(Date.now() - 1) })
    const { body } = await gate.scan(scanOf(code))
    assert.equal(body.reason, 'unknown')
    assert.isNull(body.pass)
  })

  test('gives way to the next one', async ({ assert }) => {
    const { gate, code, pass, holder } = await given()
    const next = await shortCodeOf(holder, pass.id)
    assert.equal((await gate.scan(scanOf(code))).body.reason, 'unknown')
    assert.equal((await gate.scan(scanOf(next))).body.reason, 'ok')
  })

  test('is good for one code when ten are asked for at once', async ({ assert }) => {
    const { pass, holder } = await given()
    const { default: limiter } = await import('@adonisjs/limiter/services/main')
    await limiter.clear(['memory'])
    await Promise.all(Array.from({ length: 10 }, () => shortCodeOf(holder, pass.id)))
    assert.lengthOf(await db.from('short_codes').where('pass_id', pass.id), 1)
  })

  test('of a pass that was taken back is refused as revoked', async ({ assert }) => {
    const { gate, code, pass } = await given()
    await (await staff()).post(`/api/v1/passes/${pass.id}/revoke`, { reason: 'test' })
    assert.equal((await gate.scan(scanOf(code))).body.reason, 'revoked')
  })

  test('of a pass that has run out is refused as expired', async ({ assert }) => {
    const { gate, code, pass } = await given()
    await db
      .from('passes')
      .where('id', pass.id)
      .update({ valid_until: new Date(Date.now() - 1) })
    assert.equal((await gate.scan(scanOf(code))).body.reason, 'expired')
  })

  test('is not taken from a gate that was offline', async ({ assert }) => {
    const { gate, code } = await given()
    const { body } = await gate.scan(scanOf(code, { mode: 'offline' }))
    assert.equal(body.reason, 'offline_not_allowed')
    assert.equal((await gate.scan(scanOf(code))).body.reason, 'ok', 'and is not used up by it')
  })

  test('of another school is unknown', async ({ assert }) => {
    const { gate, code, pass } = await given()
    const schoolId = randomUUID()
    const school = { id: schoolId, name: 'Other', time_zone: 'UTC', created_at: new Date() }
    await db.table('schools').insert(school)
    await db.from('short_codes').where('pass_id', pass.id).update({ school_id: schoolId })
    assert.equal((await gate.scan(scanOf(code))).body.reason, 'unknown')
  })

  test('is not found by guessing: after thirty wrong ones the device is not listened to', async ({
    assert,
  }) => {
    const { gate, code } = await given()
    const other = await newGate()
    for (let guess = 0; guess < 30; guess++) {
      const { body } = await gate.scan(scanOf(String(10_000_000 + guess)))
      assert.equal(body.reason, 'unknown')
    }
    const { body } = await gate.scan(scanOf(code))
    assert.equal(body.reason, 'unknown')
    assert.isNull(body.pass)
    assert.equal((await other.scan(scanOf(code))).body.reason, 'ok')
  })

  test('is kept as a keyed hash, also in the scan', async ({ assert }) => {
    const { createHash } = await import('node:crypto')
    const { hashOfShortCode } = await import('#carriers/short_code_hash')
    const { gate, code, pass } = await given()
    await gate.scan(scanOf(code))
    const scan = await db.from('scans').where('pass_id', pass.id).first()
    const bare = code.replace('-', '')
    assert.deepEqual(scan.code_hash, hashOfShortCode(bare))
    for (const text of [bare, code])
      assert.notDeepEqual(scan.code_hash, createHash('sha256').update(text).digest())
  })

  test('is made for passes in use alone, and for the holder alone', async ({ assert }) => {
    const { pass } = await given()
    const omar = await signedIn('omar.haddad@demo.school')
    const path = `/api/v1/my/passes/${pass.id}/short-code`
    assert.equal((await omar.post(path, {})).status, 403)
    await (await staff()).post(`/api/v1/passes/${pass.id}/revoke`, { reason: 'test' })
    const { status, body } = await (await student()).post(path, {})
    assert.equal(status, 409)
    assert.equal(body.error.code, 'E_NO_SHORT_CODE')
  })

  test('is asked for at most ten times a minute', async ({ assert }) => {
    const { pass, holder } = await given()
    const path = `/api/v1/my/passes/${pass.id}/short-code`
    const statuses = []
    for (let count = 0; count < 10; count++) statuses.push((await holder.post(path, {})).status)
    assert.deepEqual(statuses, [...Array.from({ length: 9 }, () => 201), 429])
  })
})
