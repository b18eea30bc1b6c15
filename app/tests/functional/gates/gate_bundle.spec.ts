import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { refuseBundle } from '#domain/gate_bundle/accept_bundle'
import { decideOffline } from '#domain/gate_bundle/decide_offline'
import type { GateBundle } from '#domain/gate_bundle/gate_bundle'
import { keyringOf, LoadedBundle } from '#domain/gate_bundle/loaded_bundle'
import { ReplayMemory } from '#domain/gate_bundle/replay_memory'
import { openBundle } from '#domain/gate_bundle/signed_bundle'
import { publicKeyOfJwk } from '#domain/pass_code/jwk'
import { KeyringEntry } from '#domain/pass_code/keyring'
import { assemblePassCode } from '#domain/pass_code/pass_code_text'
import School from '#identity/models/school'
import { RequestPass } from '#passes/actions/request_pass'
import { SYSTEM } from '#passes/life/pass_actor'
import { nodePassCrypto } from '#scanning/node_pass_crypto'
import { forgetVerifiers } from '#scanning/school_verifier'
import { addressOf, Client, staff, student } from '#tests/client'
import { newGate, phoneOf, scanOf } from '#tests/gate'
import { givenType } from '#tests/given'
import { issue } from '#tests/passes'
import { newStudent } from '#tests/students'

async function fetchBundle(token: string, etag?: string) {
  const headers = { Authorization: `Bearer ${token}`, ...(etag ? { 'If-None-Match': etag } : {}) }
  return fetch(addressOf('/api/v1/gate-bundle'), { headers })
}

/** Opens a bundle as a gate does that has only just got the school's keys. */
async function openFirst(response: Response): Promise<GateBundle> {
  const { id: schoolId } = await School.ofThisSite()
  const { body } = await new Client().get('/.well-known/jwks.json')
  const keys = body.keys.map(
    (jwk: { 'x': string; 'student-pass:key_index': number }) =>
      new KeyringEntry({
        keyIndex: jwk['student-pass:key_index'],
        publicKey: publicKeyOfJwk({ kty: 'OKP', crv: 'Ed25519', x: jwk.x }),
        state: 'active',
      })
  )
  const findKey = (index: number) => keys.find((key: KeyringEntry) => key.keyIndex === index)
  const { bundle } = (await response.json()) as { bundle: Parameters<typeof openBundle>[0] }
  return openBundle(bundle, { schoolId, findKey, crypto: nodePassCrypto })
}

async function decide(bundle: GateBundle, code: string) {
  const now = Date.now() / 1000
  return decideOffline(code, {
    loaded: await LoadedBundle.load(bundle, nodePassCrypto),
    confirmedAt: now,
    now,
    direction: 'out',
    replay: new ReplayMemory(),
    uses: { has: () => false },
    crypto: nodePassCrypto,
  })
}

test.group('Gate bundle', () => {
  test('lets a gate decide alone on a pass it has never heard of', async ({ assert }) => {
    const gate = await newGate()
    const bundle = await openFirst(await fetchBundle(gate.token))
    const pass = await issue(await staff(), 'hall')
    const phone = await phoneOf(await student(), pass.id)

    const { reason, outcome } = await decide(bundle, await phone.codeNow())
    assert.deepEqual([reason, outcome], ['ok', 'accepted'])
    assert.equal((await decide(bundle, phone.codeWithoutRotation)).reason, 'code_stale')
  })

  test('accepts the longest pass of a type with the extra minutes of its holder, as the server does', async ({
    assert,
  }) => {
    const holder = await newStudent()
    const type = await givenType({ rotating: false, maxMinutes: 60 })
    const { id: grantedBy } = await db.from('users').select('id').firstOrFail()
    await db.table('accommodations').insert({
      id: crypto.randomUUID(),
      student_id: holder.id,
      kind: 'extra_minutes',
      minutes: 240,
      granted_by: grantedBy,
      created_at: new Date(),
    })
    const asked = { studentId: holder.id, schoolId: holder.schoolId, passTypeId: type.id }
    const pass = await new RequestPass().run({ ...asked, minutes: 60, actor: SYSTEM })
    assert.equal(pass.validUntil.diff(pass.validFrom, 'minutes').minutes, 300)

    const gate = await newGate()
    forgetVerifiers()
    const code = assemblePassCode(pass.signedPart!)
    const bundle = await openFirst(await fetchBundle(gate.token))
    assert.equal((await decide(bundle, code)).reason, 'ok')
    assert.equal((await gate.scan(scanOf(code))).body.reason, 'ok')
  })

  test('names a pass that was taken back, under a higher number', async ({ assert }) => {
    const gate = await newGate()
    const issuer = await staff()
    const pass = await issue(issuer, 'hall')
    const phone = await phoneOf(await student(), pass.id)
    const code = await phone.codeNow()
    const before = await openFirst(await fetchBundle(gate.token))
    assert.equal((await decide(before, code)).reason, 'ok')

    await issuer.post(`/api/v1/passes/${pass.id}/revoke`, { reason: 'lost' })
    const after = await openFirst(await fetchBundle(gate.token))

    assert.isAbove(after.seq, before.seq)
    assert.equal((await decide(after, code)).reason, 'revoked')
    const now = Date.now() / 1000
    const gateOf = { checkpointId: after.checkpoint.id, now }
    assert.isNull(refuseBundle(after, { ...gateOf, held: before }))
    assert.equal(refuseBundle(before, { ...gateOf, held: after }), 'rolled_back')
  })

  test('is answered with 304 while nothing has changed', async ({ assert }) => {
    const gate = await newGate()
    const first = await fetchBundle(gate.token)
    const etag = first.headers.get('etag')!
    const { seq } = await openFirst(first)

    assert.equal((await fetchBundle(gate.token, etag)).status, 304)
    const again = await openFirst(await fetchBundle(gate.token))
    assert.equal(again.seq, seq)

    await issue(await staff(), 'exit')
    const revoked = await issue(await staff(), 'hall')
    await (await staff()).post(`/api/v1/passes/${revoked.id}/revoke`, { reason: 'lost' })
    assert.equal((await fetchBundle(gate.token, etag)).status, 200)
  })

  test('thirty gates at once get the same number and nobody waits for ever', async ({ assert }) => {
    const gate = await newGate()
    const answers = await Promise.all(Array.from({ length: 30 }, () => fetchBundle(gate.token)))
    assert.isTrue(answers.every(({ status }) => status === 200))
    const bundles = await Promise.all(answers.map(openFirst))
    assert.lengthOf([...new Set(bundles.map(({ seq }) => seq))], 1)
  })

  test('holds three days of keys, no retired key, and nothing about people', async ({ assert }) => {
    const gate = await newGate()
    const bundle = await openFirst(await fetchBundle(gate.token))
    assert.lengthOf(bundle.dayKeys, 3)
    const last = bundle.dayKeys.at(-1)!
    assert.isAtMost(last.until - Date.now() / 1000, 73 * 3600)
    assert.isAbove(keyringOf(bundle).size, 0)
    assert.notMatch(JSON.stringify(bundle), /Maya|Lindqvist|@demo/)
  })

  test('is for enrolled gates only', async ({ assert }) => {
    assert.equal((await fetchBundle('spd_unknown')).status, 401)
  })
})
