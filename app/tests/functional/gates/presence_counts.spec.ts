import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import School from '#identity/models/school'
import { forgetGateCounts } from '#scanning/presence/gate_counts'
import { forgetPresence } from '#scanning/presence/jobs/forget_presence'
import { addressOf, answerOf, staff } from '#tests/client'
import { scanOf } from '#tests/gate'
import { alone, gateAt, givenPass, type Gate } from '#tests/functional/gates/presence_given'

async function countsAt(gate: Gate) {
  forgetGateCounts()
  return askCounts(gate)
}

async function askCounts(gate: Gate) {
  const response = await fetch(addressOf('/api/v1/gate/counts'), {
    headers: { Authorization: `Bearer ${gate.token}` },
  })
  return answerOf(response)
}

async function annul(gate: Gate, nonce: string) {
  await fetch(addressOf(`/api/v1/scans/${nonce}/annul`), {
    method: 'POST',
    headers: { 'Authorization': `Bearer ${gate.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ occurred_at: new Date().toISOString() }),
  })
}

test.group('The counts of a gate', () => {
  test('are those who went through it today, each way, and those on the site', async ({
    assert,
  }) => {
    const { code, studentId } = await givenPass({ reentry: 'allowed' })
    await db.from('presence').where({ student_id: studentId }).delete()
    const gate = await gateAt('gate')
    const before = (await countsAt(gate)).body
    assert.deepEqual(before.checkpoint, { in: 0, out: 0, leads_off_site: true })

    await gate.scan(scanOf(code, { direction: 'in' }))
    await gate.scan(scanOf(code, { direction: 'in', ...alone() }))
    await gate.scan(scanOf('SP1:NOT A PASS', { direction: 'in' }))
    const inside = (await countsAt(gate)).body
    assert.deepInclude(inside.checkpoint, { in: 2, out: 0 })
    assert.equal(inside.on_site, before.on_site + 1)
    assert.isAtLeast(Date.parse(inside.as_of), Date.parse(before.as_of))

    await gate.scan(scanOf(code, { direction: 'out' }))
    const left = (await countsAt(gate)).body
    assert.deepInclude(left.checkpoint, { in: 2, out: 1 })
    assert.equal(left.on_site, before.on_site)
  })

  test('leave out what was taken back, and what was yesterday', async ({ assert }) => {
    const { id, code, studentId } = await givenPass({ reentry: 'allowed' })
    const gate = await gateAt('gate')
    const scan = scanOf(code, { direction: 'in' })
    await gate.scan(scan)
    const before = (await countsAt(gate)).body
    await annul(gate, scan.nonce)
    const { body } = await countsAt(gate)
    assert.deepInclude(body.checkpoint, { in: 0, out: 0 })
    assert.isAtMost(body.on_site, before.on_site)

    await db
      .from('passes')
      .where({ id })
      .update({ valid_from: db.raw(`now() - interval '2 days'`) })
    const yesterday = new Date(Date.now() - 86_400_000)
    await gate.scan(scanOf(code, { direction: 'in', ...alone(yesterday) }))
    assert.deepInclude((await countsAt(gate)).body.checkpoint, { in: 0, out: 0 })
    const { timeZone } = await School.ofThisSite()
    await gate.scan(scanOf(code, { direction: 'in' }))
    const today = (await countsAt(gate)).body
    await db
      .from('presence')
      .where('student_id', studentId)
      .update({ since: db.raw(`date_trunc('day', now(), ?) - interval '1 second'`, [timeZone]) })
    assert.equal((await countsAt(gate)).body.on_site, today.on_site - 1)
  })

  test('are of this gate alone; those of the school name every checkpoint', async ({ assert }) => {
    const { code } = await givenPass({ reentry: 'allowed' })
    const [gate, other] = [await gateAt('gate'), await gateAt('room')]
    await gate.scan(scanOf(code, { direction: 'out' }))
    assert.deepEqual((await countsAt(other)).body.checkpoint, {
      in: 0,
      out: 0,
      leads_off_site: false,
    })

    const { status, body } = await (await staff()).get('/api/v1/presence')
    assert.equal(status, 200)
    assert.isNumber(body.on_site)
    const counted = body.checkpoints.find(
      ({ id }: { id: string }) => id === gate.device.checkpointId
    )
    assert.deepInclude(counted, { in: 0, out: 1 })
  })

  test('are read once for all gates that ask within two seconds, with what went before', async ({
    assert,
  }) => {
    const { code } = await givenPass({ reentry: 'allowed' })
    const [gate, other] = [await gateAt('gate'), await gateAt('gate')]
    const first = (await countsAt(other)).body
    await gate.scan(scanOf(code, { direction: 'in' }))
    const [own, others] = await Promise.all([askCounts(gate), askCounts(other)])
    assert.deepInclude(own.body.checkpoint, { in: 1, out: 0 })
    assert.deepInclude(others.body.checkpoint, { in: 0, out: 0 })
    assert.equal(others.body.as_of, own.body.as_of)
    assert.isAtLeast(Date.parse(own.body.as_of) - Date.parse(first.as_of), 1_900)
  })

  test('are for devices', async ({ assert }) => {
    const { status } = await (await staff()).get('/api/v1/gate/counts')
    assert.equal(status, 401)
  })
})

test.group('Presence that is of no use any more', () => {
  test('is forgotten after three days', async ({ assert }) => {
    const { code, studentId } = await givenPass()
    await (await gateAt('gate')).scan(scanOf(code, { direction: 'in' }))
    await forgetPresence.run()
    assert.lengthOf(await db.from('presence').where({ student_id: studentId }), 1)

    await db
      .from('presence')
      .where({ student_id: studentId })
      .update({ since: db.raw(`now() - interval '73 hours'`) })
    await forgetPresence.run()
    assert.lengthOf(await db.from('presence').where({ student_id: studentId }), 0)
  })
})
