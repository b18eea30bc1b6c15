import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import School from '#identity/models/school'
import { advanceSigningKeys } from '#passes/jobs/advance_signing_keys'
import { ReportStolenSigningKey } from '#passes/keys/report_stolen_signing_key'
import { RotateSigningKey } from '#passes/keys/rotate_signing_key'
import Pass from '#passes/models/pass'
import SigningKey from '#passes/models/signing_key'
import { MakeGateBundle } from '#scanning/bundle/make_gate_bundle'
import { forgetVerifierOf } from '#scanning/school_verifier'
import { Client, staff, student } from '#tests/client'
import { newGate, phoneOf, scanOf } from '#tests/gate'
import { issue } from '#tests/passes'

let schoolId: string

const activeKey = () => SigningKey.query().where({ schoolId, state: 'active' }).firstOrFail()
const keyIndexOf = async (passId: string) => (await Pass.findOrFail(passId)).signedPart![1]

/** A rotation whose week is over. */
async function rotate() {
  const key = await new RotateSigningKey().run({ schoolId })
  key.activatesAt = DateTime.utc().minus({ minutes: 1 })
  await key.save()
  await advanceSigningKeys.run()
  forgetVerifierOf(schoolId)
  return key
}

async function holder(passId: string) {
  const phone = await phoneOf(await student(), passId)
  const gate = await newGate()
  return { scan: async () => (await gate.scan(scanOf(await phone.codeNow()))).body }
}

test.group('Signing keys', (group) => {
  group.setup(async () => {
    schoolId = (await School.ofThisSite()).id
  })

  test('a new key is published a week before it signs', async ({ assert }) => {
    const before = await activeKey()
    const key = await new RotateSigningKey().run({ schoolId })
    await advanceSigningKeys.run()

    const { body } = await new Client().get('/.well-known/jwks.json')
    assert.include(
      body.keys.map(({ kid }: { kid: string }) => kid),
      key.kid
    )
    assert.equal((await activeKey()).id, before.id)
    assert.approximately(key.activatesAt!.diffNow('days').days, 7, 0.01)
    await assert.rejects(() => new RotateSigningKey().run({ schoolId }), /published already/)
    await key.delete()
  })

  test('after a rotation new passes have the new key and old ones stay good', async ({
    assert,
  }) => {
    const old = await issue(await staff(), 'exit')
    const oldIndex = await keyIndexOf(old.id)
    const key = await rotate()

    assert.equal((await holder(old.id).then(({ scan }) => scan())).outcome, 'accepted')
    const fresh = await issue(await staff(), 'exit')
    assert.notEqual(key.keyIndex, oldIndex)
    assert.equal(await keyIndexOf(fresh.id), key.keyIndex)
    assert.equal((await holder(fresh.id).then(({ scan }) => scan())).outcome, 'accepted')
  })

  test('the old key retires when its last pass is over and could have been reported', async ({
    assert,
  }) => {
    const pass = await issue(await staff(), 'exit')
    const old = await activeKey()
    await rotate()
    const stateOfOld = async () => (await SigningKey.findOrFail(old.id)).state
    await SigningKey.query()
      .where('id', old.id)
      .update({ retiringAt: DateTime.utc().minus({ days: 4 }) })

    await advanceSigningKeys.run()
    assert.equal(await stateOfOld(), 'retiring', 'its pass is still valid')
    const fourDaysAgo = DateTime.utc().minus({ days: 4 })
    await Pass.query()
      .whereRaw('get_byte(signed_part, 1) = ?', [old.keyIndex])
      .update({ validUntil: fourDaysAgo, validFrom: fourDaysAgo.minus({ hours: 1 }) })
    await advanceSigningKeys.run()
    assert.equal(await stateOfOld(), 'retired')
    assert.equal((await holder(pass.id).then(({ scan }) => scan())).reason, 'unknown_key')
  }).setup(() => forgetVerifierOf(schoolId))

  test('what a stolen key has signed is refused, and holders get a new code', async ({
    assert,
  }) => {
    const pass = await issue(await staff(), 'exit')
    const stolen = await activeKey()
    const phone = await phoneOf(await student(), pass.id)
    const oldCode = await phone.codeNow()
    const gate = await newGate()

    const report = await new ReportStolenSigningKey().run({ schoolId, kid: stolen.kid })
    forgetVerifierOf(schoolId)

    assert.isAtLeast(report.signedAgain, 1)
    assert.equal((await gate.scan(scanOf(oldCode))).body.reason, 'unknown_key')
    assert.equal((await holder(pass.id).then(({ scan }) => scan())).outcome, 'accepted')
    const { body } = await new Client().get('/.well-known/jwks.json')
    assert.notInclude(
      body.keys.map(({ kid }: { kid: string }) => kid),
      stolen.kid
    )
  })

  test('gates without network are told which keys were stolen and which sign soon', async ({
    assert,
  }) => {
    const stolen = await activeKey()
    await new ReportStolenSigningKey().run({ schoolId, kid: stolen.kid })
    const soon = await new RotateSigningKey().run({ schoolId })
    soon.activatesAt = DateTime.utc().plus({ days: 2 })
    await soon.save()

    const { device } = await newGate()
    const { sign } = await new MakeGateBundle().run(device)
    const { payload } = await sign()
    const bundle = JSON.parse(Buffer.from(payload, 'base64url').toString())
    assert.include(bundle.revokedKids, stolen.kid)
    const stateOf = (kid: string) =>
      bundle.keys.find((key: { kid: string }) => key.kid === kid).state
    assert.equal(stateOf(stolen.kid), 'compromised')
    assert.equal(stateOf(soon.kid), 'active')
    await soon.delete()
  })

  test('a key id that does not exist is refused', async ({ assert }) => {
    const report = () => new ReportStolenSigningKey().run({ schoolId, kid: 'no-such-key' })
    await assert.rejects(report, /no signing key with this id/)
  })
})
