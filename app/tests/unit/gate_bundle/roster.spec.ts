import { createDecipheriv, createHash, hkdfSync } from 'node:crypto'
import { test } from '@japa/runner'
import { assemblePassCode } from '#domain/pass_code/pass_code_text'
import {
  NOW,
  OTHER_SCHOOL_ID,
  OTHER_SIGNING_SEED,
  signerOf,
  SIGNING_SEED,
} from '#domain/pass_code/vectors/sample_school'
import { holderOf } from '#domain/gate_bundle/roster_lookup'
import { ForgedRoster, openRoster, refuseRoster } from '#domain/gate_bundle/roster_manifest'
import {
  assembleRoster,
  knownParts,
  missingParts,
  packParcel,
  readParcel,
} from '#domain/gate_bundle/roster_parcel'
import { partOf } from '#domain/gate_bundle/roster_parts'
import { rosterKeyOf } from '#domain/gate_bundle/roster_key'
import { openBundle, signBundle } from '#domain/gate_bundle/signed_bundle'
import { bundleWith } from './sample_gate.js'
import { codePartOf, entryOf, passIdOf, rosterOf, TRUST } from './sample_roster.js'

const MAYA = { passId: passIdOf(1), name: 'Maya Lindqvist', face: new Uint8Array(900).fill(7) }
const NOAH = { passId: passIdOf(2), name: 'Noah Żółć-Müller محمد' }

const codeOf = async (passId: string) => assemblePassCode(await codePartOf(passId))

test.group('A roster on a gate', () => {
  test('gives name and face for the code of the pass, and nothing for any other', async ({
    assert,
  }) => {
    const roster = await rosterOf([MAYA, NOAH])
    const maya = await holderOf(await codeOf(MAYA.passId), roster, NOW)
    assert.deepEqual(maya, { name: MAYA.name, face: MAYA.face })
    const noah = await holderOf(await codeOf(NOAH.passId), roster, NOW)
    assert.deepEqual(noah, { name: NOAH.name, face: new Uint8Array(0) })

    assert.isNull(await holderOf(await codeOf(passIdOf(3)), roster, NOW))
    assert.isNull(await holderOf('SP1:NO PASS', roster, NOW))
    assert.isNull(await holderOf('K7Q-4MN', roster, NOW))
  })

  test('is read by who follows docs/pass-code.md and knows none of our code', async ({
    assert,
  }) => {
    const signedPart = await codePartOf(MAYA.passId)
    const passId = signedPart.subarray(4, 20)
    const info = Buffer.concat([Buffer.from('studentpass/roster1\0'), passId])
    const key = Buffer.from(hkdfSync('sha256', signedPart.subarray(38), '', info, 32))
    const address = createHash('sha256').update(passId).update(key).digest().subarray(0, 16)

    const { parts } = await rosterOf([MAYA])
    const part = Buffer.from(parts[address[0]! >> 2]!)
    assert.isTrue(part.subarray(0, 16).equals(address))
    const sealed = part.subarray(18, 18 + part.readUInt16BE(16))
    const opening = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
    opening.setAuthTag(sealed.subarray(-16))
    const plain = Buffer.concat([opening.update(sealed.subarray(12, -16)), opening.final()])
    assert.equal(plain.toString('utf8', 2, 2 + plain.readUInt16BE(0)), MAYA.name)
    assert.equal(plain.readUInt16BE(2 + MAYA.name.length), MAYA.face.length)
  })

  test('opens nothing for who knows all of a pass but its signature', async ({ assert }) => {
    const roster = await rosterOf([MAYA])
    const signedPart = await codePartOf(MAYA.passId)
    for (let byte = 38; byte < signedPart.length; byte++) {
      const guess = new Uint8Array(signedPart)
      guess[byte]! ^= 1
      assert.isNull(await holderOf(assemblePassCode(guess), roster, NOW))
    }
  })

  test('opens nothing with the address alone: an entry is locked apart from where it is', async ({
    assert,
  }) => {
    const stranger = await rosterKeyOf(await codePartOf(NOAH.passId))
    const entry = await entryOf(MAYA)
    entry.set(stranger.address)
    const roster = await rosterOf([])
    roster.parts[partOf(stranger.address)] = entry
    assert.isNull(await holderOf(await codeOf(NOAH.passId), roster, NOW))
  })

  test('holds nothing that can be read: no name, no face, no pass id', async ({ assert }) => {
    const roster = await rosterOf([MAYA, NOAH])
    const stored = Buffer.concat([Buffer.from(JSON.stringify(roster.signed)), ...roster.parts])
    for (const { name, passId } of [MAYA, NOAH]) {
      assert.isFalse(stored.includes(name))
      assert.isFalse(stored.includes(name.split(' ')[0]!))
      assert.isFalse(stored.includes(passId))
      assert.isFalse(stored.includes(Buffer.from(passId.replaceAll('-', ''), 'hex')))
    }
    assert.isFalse(stored.includes(Buffer.from(MAYA.face.subarray(0, 8))))
  })

  test('tells nobody by the length of an entry who it is, up to blocks of 512 bytes', async ({
    assert,
  }) => {
    const lengths = [1, 20, 200].map(async (length) => {
      const face = new Uint8Array(length)
      return (await entryOf({ ...MAYA, face })).length
    })
    assert.lengthOf([...new Set(await Promise.all(lengths))], 1)
  })

  test('is the same in every process, and a new face changes more than itself', async ({
    assert,
  }) => {
    const first = await entryOf(MAYA)
    assert.deepEqual(first, await entryOf(MAYA))
    const other = await entryOf({ ...MAYA, face: new Uint8Array(900).fill(8) })
    /* Another vector: under the same one the two would give away what they differ in. */
    assert.deepEqual(other.subarray(0, 18), first.subarray(0, 18))
    assert.notDeepEqual(other.subarray(18, 30), first.subarray(18, 30))
    assert.notDeepEqual(other.subarray(30, 60), first.subarray(30, 60))
  })

  test('says nothing when it is past its end', async ({ assert }) => {
    const roster = await rosterOf([MAYA])
    const code = await codeOf(MAYA.passId)
    assert.isNotNull(await holderOf(code, roster, roster.manifest.expires - 1))
    assert.isNull(await holderOf(code, roster, roster.manifest.expires))
    assert.isNull(await holderOf(code, roster, Number.NaN))
  })
})

test.group('A roster on its way to a gate', () => {
  test('is taken when the school has signed it, and not when anybody else has', async ({
    assert,
  }) => {
    const { signed, manifest } = await rosterOf([MAYA])
    assert.deepEqual(await openRoster(signed, TRUST), manifest)

    const forged = await rosterOf([MAYA], {}, OTHER_SIGNING_SEED)
    const elsewhere = await rosterOf([MAYA], { schoolId: OTHER_SCHOOL_ID })
    for (const { signed: other } of [forged, elsewhere]) {
      await assert.rejects(() => openRoster(other, TRUST), ForgedRoster)
    }
  })

  test('is never mistaken for a bundle, nor a bundle for it', async ({ assert }) => {
    const { signed } = await rosterOf([MAYA])
    await assert.rejects(() => openBundle(signed, TRUST))
    const key = { keyIndex: 3, signer: signerOf(SIGNING_SEED) }
    await assert.rejects(
      async () => openRoster(await signBundle(await bundleWith(), key), TRUST),
      ForgedRoster
    )
  })

  test('brings what is missing only, and is whole afterwards', async ({ assert }) => {
    const old = await rosterOf([MAYA])
    const { manifest, parts, signed } = await rosterOf([MAYA, NOAH])
    const missing = missingParts(manifest.parts, knownParts(old.manifest.parts))
    assert.lengthOf(missing, 1)
    assert.lengthOf(missingParts(manifest.parts, ''), 2)

    const parcel = packParcel(
      signed,
      missing.map((part) => parts[part]!)
    )
    const { signed: received, rest } = readParcel(parcel)
    const opened = await openRoster(received, TRUST)
    const whole = await assembleRoster(opened, rest, old)
    assert.deepEqual(whole.parts, parts)
  })

  test('is refused with any single byte of its entries changed, or with one missing', async ({
    assert,
  }) => {
    const { manifest, parts, signed } = await rosterOf([MAYA])
    const { rest } = readParcel(packParcel(signed, parts))
    for (const at of [0, 20, 500, rest.length - 1]) {
      const changed = new Uint8Array(rest)
      changed[at]! ^= 1
      await assert.rejects(() => assembleRoster(manifest, changed, null), ForgedRoster)
    }
    await assert.rejects(() => assembleRoster(manifest, rest.slice(1), null), ForgedRoster)
  })

  test('does not go back, and is not of the future', async ({ assert }) => {
    const { manifest } = await rosterOf([MAYA])
    const at = { held: manifest, now: NOW }
    assert.isNull(refuseRoster(manifest, at))
    assert.isNull(refuseRoster(manifest, { held: null, now: NOW }))
    const older = { ...manifest, issuedAt: manifest.issuedAt - 3600 }
    assert.equal(refuseRoster(older, at), 'rolled_back')
    assert.equal(refuseRoster({ ...manifest, expires: NOW }, at), 'expired')
    assert.equal(refuseRoster({ ...manifest, issuedAt: NOW + 600 }, at), 'from_the_future')
  })

  test('that is no roster is refused, not believed', async ({ assert }) => {
    assert.throws(() => readParcel(new Uint8Array([1, 2, 3])), ForgedRoster)
    assert.throws(() => readParcel(new Uint8Array(0)), ForgedRoster)
  })
})
