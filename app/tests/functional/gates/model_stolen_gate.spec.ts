import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { decideOffline } from '#domain/gate_bundle/decide_offline'
import { LoadedBundle } from '#domain/gate_bundle/loaded_bundle'
import { ReplayMemory } from '#domain/gate_bundle/replay_memory'
import { openBundle } from '#domain/gate_bundle/signed_bundle'
import { stepAt } from '#domain/pass_code/dynamic_part'
import { signPass, SIGNED_PART_BYTES } from '#domain/pass_code/sign_pass'
import { readUnverifiedClaims, STATIC_PART_BYTES } from '#domain/pass_code/static_part'
import { verifyPassCode } from '#domain/pass_code/verify_pass_code'
import { schoolDayAt } from '#domain/school_day'
import School from '#identity/models/school'
import { dayKeyOf } from '#passes/keys/day_keys'
import { schoolSigner } from '#passes/keys/school_signer'
import { unseal } from '#passes/keys/sealed_secret'
import Pass from '#passes/models/pass'
import SigningKey from '#passes/models/signing_key'
import { nodePassCrypto } from '#scanning/node_pass_crypto'
import { newGate, scanOf } from '#tests/gate'
import { givenTypes, passMaker } from './model/school.js'
import { schoolKeys } from './model/school_keys.js'
import { newestBundle } from './model/simulated_gate.js'
import { Thief } from './model/thief.js'

/** A gate that was stolen with everything on its disk, after it had seen one pass; another one it has never seen. */
async function stolenGate() {
  const newPass = await passMaker(await givenTypes())
  const [seen, unseen] = [await newPass(true), await newPass(false)]
  const gate = await newGate()
  const signed = await newestBundle(gate.device)
  const { schoolId } = gate.device
  const findKey = await schoolKeys()
  const bundle = await openBundle(signed, { schoolId, findKey, crypto: nodePassCrypto })
  const { code } = await seen.code(0)
  const { signedPart } = await Pass.findOrFail(unseen.id)
  const { signedPart: seenPart } = await Pass.findOrFail(seen.id)
  return {
    gate,
    bundle,
    signed,
    seenPart: seenPart!,
    unseenId: unseen.id,
    unseenPart: signedPart!,
    unseenClaims: readUnverifiedClaims(signedPart!.subarray(0, STATIC_PART_BYTES)),
    thief: new Thief({ bundle, bundleSignature: signed.signature, seen: code }),
  }
}

type Stolen = Awaited<ReturnType<typeof stolenGate>>

/** What an honest gate without a network says to a code. */
async function honestGate({ bundle }: Stolen) {
  const loaded = await LoadedBundle.load(bundle, nodePassCrypto)
  return async (code: string) => {
    const now = Date.now() / 1000
    const { reason } = await decideOffline(code, {
      loaded,
      confirmedAt: now,
      now,
      direction: 'out',
      replay: new ReplayMemory(),
      uses: { has: () => false },
      crypto: nodePassCrypto,
    })
    return reason
  }
}

const stepNow = () => stepAt(Date.now() / 1000)

test.group('A stolen gate', () => {
  test('cannot make a code for a pass it has not seen, by any key it holds', async ({ assert }) => {
    const stolen = await stolenGate()
    const decide = await honestGate(stolen)
    const { thief, unseenClaims, unseenPart, unseenId } = stolen
    const other = await newGate()

    const forgeries = [
      ...(await thief.forge(unseenClaims, stepNow())),
      ...(await thief.improve(stepNow(), unseenClaims)),
    ]
    assert.isAbove(forgeries.length, 20)
    for (const { how, code } of forgeries) {
      assert.oneOf(await decide(code), ['bad_signature', 'unknown_key'], how)
      const { body } = await other.scan(scanOf(code))
      assert.oneOf(body.reason, ['bad_signature', 'unknown_key'], how)
      assert.equal(body.outcome, 'denied', how)
    }
    assert.lengthOf(await db.from('scans').where('pass_id', unseenId), 0)

    /* All that he lacks is the signature: with it, his code is as good as the phone's. */
    assert.equal(await decide(await thief.imitate(unseenPart, stepNow())), 'ok')
  })

  test('can change no byte of a pass it has seen', async ({ assert }) => {
    const stolen = await stolenGate()
    const decide = await honestGate(stolen)
    const { thief, seenPart } = stolen
    const changed = fc
      .array(fc.tuple(fc.nat(SIGNED_PART_BYTES - 1), fc.integer({ min: 1, max: 255 })), {
        minLength: 1,
        maxLength: 4,
      })
      .map((changes) => {
        const bytes = Uint8Array.from(seenPart)
        for (const [at, bits] of changes) bytes[at] = bytes[at]! ^ bits
        return bytes
      })
      .filter((bytes) => !Buffer.from(bytes).equals(seenPart))
      /* What is not a pass at all he need not try. */
      .filter((bytes) => bytes[0] === 1 && bytes[3]! < 16)

    await fc.assert(
      fc.asyncProperty(changed, async (bytes) => {
        const reason = await decide(await thief.imitate(bytes, stepNow()))
        assert.oneOf(reason, ['bad_signature', 'unknown_key'])
      }),
      { numRuns: 400 }
    )
    assert.equal(await decide(await thief.imitate(seenPart, stepNow())), 'ok')
  })

  test('imitates a pass it has seen for as long as its day keys last, and no step longer', async ({
    assert,
  }) => {
    const { bundle, thief } = await stolenGate()
    const school = await School.ofThisSite()
    const { keyIndex, signer } = await schoolSigner(school.id)
    const last = bundle.dayKeys.at(-1)!
    const claims = {
      ...readUnverifiedClaims(new Uint8Array(38).fill(1, 0, 1)),
      keyIndex,
      flags: { rotating: true, singleUse: false, photoCheck: false, printed: false },
      passId: randomUUID(),
      notBefore: bundle.issuedAt - 60,
      expires: last.until + 30 * 86_400,
    }
    const longPass = await signPass(claims, { schoolId: school.id, signer })
    const findKey = await schoolKeys()
    const serverSays = async (code: string, now: number) => {
      const verdict = await verifyPassCode(code, {
        schoolId: school.id,
        now,
        mode: 'online',
        findKey,
        findDayKey: (step) => dayKeyOf(school.id, schoolDayAt(step * 15, school.timeZone)),
        longestLifetime: () => 60 * 86_400,
        crypto: nodePassCrypto,
      })
      return verdict.valid ? 'ok' : verdict.detail
    }

    const lastStep = stepAt(last.until) - 1
    assert.equal(await serverSays(await thief.imitate(longPass, lastStep), lastStep * 15), 'ok')
    for (const day of bundle.dayKeys.keys()) {
      for (const step of [lastStep + 1, lastStep + 2000, lastStep + 5000]) {
        const code = await thief.imitate(longPass, step, day)
        assert.equal(await serverSays(code, step * 15), 'dynamic_mismatch')
      }
    }
    /* Three days of 24 hours, one of which may have 25, begun when the bundle was made. */
    assert.isAtMost(last.until - bundle.issuedAt, 73 * 3600)
    assert.isAtMost(bundle.expires - bundle.issuedAt, 72 * 3600)
    const loaded = await LoadedBundle.load(bundle, nodePassCrypto)
    assert.isUndefined(loaded.findDayKey(lastStep + 1))
  })

  test('holds no private key in any form', async ({ assert }) => {
    const { bundle, signed } = await stolenGate()
    const loot = JSON.stringify({ bundle, signed }) + Buffer.from(signed.payload, 'base64url')
    const keys = await SigningKey.query().where('schoolId', bundle.schoolId)
    for (const key of keys) {
      const pkcs8 = unseal(key.privateKey, 'signing-key')
      for (const secret of [pkcs8.subarray(-32), pkcs8]) {
        for (const form of ['hex', 'base64', 'base64url'] as const) {
          assert.notInclude(loot, secret.toString(form))
        }
      }
      assert.notInclude(loot, key.privateKey)
    }
    assert.isTrue(keys.some(({ publicKey }) => loot.includes(publicKey.toString('base64url'))))
    assert.sameMembers(Object.keys(bundle.keys[0]!), ['keyIndex', 'state', 'x', 'kid'])
  })
})
