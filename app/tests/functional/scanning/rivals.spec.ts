import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { staff, student } from '#tests/client'
import { newGate, phoneOf, scanOf } from '#tests/gate'
import { issue } from '#tests/passes'

test.group('Scans in parallel', () => {
  test('200 copies of one scan are one row, accepted once', async ({ assert }) => {
    const pass = await issue(await staff(), 'exit')
    const phone = await phoneOf(await student(), pass.id)
    const scan = scanOf(await phone.codeNow())
    const gate = await newGate()

    const answers = await Promise.all(Array.from({ length: 200 }, () => gate.scan(scan)))

    assert.isTrue(answers.every(({ status }) => status === 200))
    assert.isTrue(answers.every(({ body }) => body.outcome === 'accepted'))
    assert.lengthOf(
      answers.filter(({ body }) => body.duplicate_of === null),
      1
    )
    const rows = await db.from('scans').where('pass_id', pass.id)
    assert.deepEqual(
      rows.map((row) => row.outcome),
      ['accepted']
    )
    const audited = await db
      .from('audit_events')
      .where({ subject_id: pass.id, action: 'scan.recorded' })
    assert.lengthOf(audited, 1)
  })

  test('200 rival scans of a single-use pass are 200 rows, exactly one accepted', async ({
    assert,
  }) => {
    const pass = await issue(await staff(), 'exit')
    const phone = await phoneOf(await student(), pass.id)
    const code = await phone.codeNow()
    const gate = await newGate()

    const answers = await Promise.all(Array.from({ length: 200 }, () => gate.scan(scanOf(code))))

    assert.lengthOf(
      answers.filter(({ body }) => body.outcome === 'accepted'),
      1
    )
    assert.lengthOf(
      answers.filter(({ body }) => body.reason === 'already_used'),
      199
    )
    const rows = await db.from('scans').where('pass_id', pass.id)
    assert.lengthOf(rows, 200)
    assert.lengthOf(
      rows.filter((row) => row.outcome === 'accepted'),
      1
    )
    const ends = await db.from('pass_transitions').where({ pass_id: pass.id, to_state: 'ended' })
    assert.lengthOf(ends, 1)
  })

  test('a revocation comes before a scan or after it, never in between', async ({ assert }) => {
    const issuer = await staff()
    const holder = await student()
    for (let round = 0; round < 20; round++) {
      const pass = await issue(issuer, 'exit')
      const phone = await phoneOf(holder, pass.id)
      const gate = await newGate()
      const scan = scanOf(await phone.codeNow())
      const [scanned, revoked] = await Promise.all([
        gate.scan(scan),
        issuer.post(`/api/v1/passes/${pass.id}/revoke`, { reason: 'race' }),
      ])
      const steps = await db.from('pass_transitions').where('pass_id', pass.id).orderBy('id')
      const path = steps.map((step) => `${step.from_state}→${step.to_state}`)
      if (revoked.status === 200) {
        assert.deepEqual(path, ['null→active', 'active→revoked'])
        assert.equal(scanned.body.reason, 'revoked')
      } else {
        assert.deepEqual(path, ['null→active', 'active→ended'])
        assert.equal(scanned.body.reason, 'ok')
      }
    }
  })

  test('200 rival scans of one rotating code of a multi-use pass are accepted once', async ({
    assert,
  }) => {
    const pass = await issue(await staff(), 'hall')
    const phone = await phoneOf(await student(), pass.id)
    const code = await phone.codeNow()
    const gate = await newGate()

    const answers = await Promise.all(Array.from({ length: 200 }, () => gate.scan(scanOf(code))))

    assert.lengthOf(
      answers.filter(({ body }) => body.outcome === 'accepted'),
      1
    )
    assert.lengthOf(
      answers.filter(({ body }) => body.reason === 'code_replayed'),
      199
    )
  })
})
