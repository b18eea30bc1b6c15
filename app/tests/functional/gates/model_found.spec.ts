import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { addressOf, answerOf } from '#tests/client'
import { newGate, scanOf } from '#tests/gate'
import { givenTypes, passMaker } from './model/school.js'

/* Shortest histories of faults that the model checker has found, each by itself. */

async function sync({ token }: { token: string }, scans: object[]) {
  const response = await fetch(addressOf('/api/v1/scans/batch'), {
    method: 'POST',
    headers: { 'Authorization': `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ scans }),
  })
  const { body } = await answerOf(response)
  return body.results[0]
}

const letThrough = { mode: 'offline', local_outcome: 'accepted', local_reason: 'ok', bundle_seq: 1 }

/** A pass for one use, and its code now or some steps of 15 s from now. */
async function givenPass() {
  const newPass = await passMaker(await givenTypes())
  const pass = await newPass(true)
  return { id: pass.id, codeAt: async (steps: number) => (await pass.code(steps)).code }
}

const rowsOf = (passId: string) => db.from('scans').where('pass_id', passId).orderBy('recorded_at')
const incidentsOf = (passId: string) => db.from('incidents').where('pass_id', passId)

test.group('What the model of gates has found', () => {
  test('a refusal that the gate never heard does not hide that it let the pass through', async ({
    assert,
  }) => {
    const { id, codeAt } = await givenPass()
    const [first, second] = [await newGate(), await newGate()]
    await first.scan(scanOf(await codeAt(0)))

    const scan = scanOf(await codeAt(0))
    const unheard = await second.scan(scan)
    assert.equal(unheard.body.reason, 'already_used')
    const uploaded = { ...scan, ...letThrough }
    const expected = { outcome: 'accepted', conflict: 'already_used', retry: false }
    assert.deepInclude(await sync(second, [uploaded]), expected)
    assert.deepInclude(await sync(second, [uploaded]), { ...expected, nonce: scan.nonce })

    assert.deepEqual(
      (await rowsOf(id)).map(({ mode, outcome }) => `${mode} ${outcome}`),
      ['online accepted', 'online denied', 'offline accepted']
    )
    assert.deepEqual(
      (await incidentsOf(id)).map(({ kind }) => kind),
      ['used_twice']
    )
  })

  test('an acceptance that the gate never heard is one use, and no incident', async ({
    assert,
  }) => {
    const { id, codeAt } = await givenPass()
    const gate = await newGate()
    const scan = scanOf(await codeAt(0))
    await gate.scan(scan)
    const answer = await sync(gate, [{ ...scan, ...letThrough }])
    assert.deepInclude(answer, { outcome: 'accepted', conflict: null })
    assert.lengthOf(await rowsOf(id), 1)
    assert.lengthOf(await incidentsOf(id), 0)
  })

  test('a stale code that a gate without a network refused opens no incident and uses nothing', async ({
    assert,
  }) => {
    const { id, codeAt } = await givenPass()
    const gate = await newGate()
    const picture = await codeAt(-20)
    const stale = { mode: 'offline', local_outcome: 'attention', local_reason: 'code_stale' }
    const answer = await sync(gate, [scanOf(picture, { nonce: randomUUID(), ...stale })])

    assert.deepInclude(answer, { outcome: 'attention', reason: 'code_stale', conflict: null })
    assert.lengthOf(await incidentsOf(id), 0)
    assert.equal((await gate.scan(scanOf(await codeAt(0)))).body.outcome, 'accepted')
  })

  test('a second look at a good pass is one that went through', async ({ assert }) => {
    const { id, codeAt } = await givenPass()
    const gate = await newGate()
    const warned = { mode: 'offline', local_outcome: 'attention', local_reason: 'ok' }
    const answer = await sync(gate, [scanOf(await codeAt(0), warned)])
    assert.deepInclude(answer, { outcome: 'attention', reason: 'ok', conflict: null })
    const { state } = await db.from('passes').where('id', id).firstOrFail()
    assert.equal(state, 'ended')
  })
})
