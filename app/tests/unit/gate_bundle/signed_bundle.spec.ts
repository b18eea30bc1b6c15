import { ed25519 } from '@noble/curves/ed25519.js'
import { test } from '@japa/runner'
import { decodeBase64Url, encodeBase64Url } from '#domain/pass_code/base64url'
import { KeyringEntry, type SigningKeyState } from '#domain/pass_code/keyring'
import {
  NOW,
  OTHER_SCHOOL_ID,
  OTHER_SIGNING_SEED,
  rotatingClaims,
  SCHOOL_ID,
  signedPart,
  signerOf,
  SIGNING_SEED,
} from '#domain/pass_code/vectors/sample_school'
import { refuseBundle } from '#domain/gate_bundle/accept_bundle'
import { freshnessOf } from '#domain/gate_bundle/freshness'
import { ForgedBundle, openBundle, signBundle } from '#domain/gate_bundle/signed_bundle'
import { nodePassCrypto } from '#scanning/node_pass_crypto'
import { bundleWith, CHECKPOINT_ID, HALL_TYPE } from './sample_gate.js'

function trusting(state: SigningKeyState = 'active', schoolId = SCHOOL_ID) {
  const publicKey = ed25519.getPublicKey(SIGNING_SEED)
  const key = new KeyringEntry({ keyIndex: 3, state, publicKey })
  const findKey = (index: number) => (index === 3 ? key : undefined)
  return { schoolId, findKey, crypto: nodePassCrypto }
}

async function signed(seed = SIGNING_SEED, keyIndex = 3) {
  return signBundle(await bundleWith(), { keyIndex, signer: signerOf(seed) })
}

test.group('A signed gate bundle', () => {
  test('opens for a gate that trusts the key', async ({ assert }) => {
    assert.deepEqual(await openBundle(await signed(), trusting()), await bundleWith())
  })

  test('does not open when it is signed by another, unknown or stolen key', async ({ assert }) => {
    const attempts = [
      { bundle: await signed(OTHER_SIGNING_SEED), trust: trusting() },
      { bundle: await signed(SIGNING_SEED, 4), trust: trusting() },
      { bundle: await signed(), trust: trusting('compromised') },
      { bundle: await signed(), trust: trusting('retired') },
    ]
    for (const { bundle, trust } of attempts) {
      await assert.rejects(() => openBundle(bundle, trust), ForgedBundle)
    }
  })

  test('does not open with any single bit of it changed', async ({ assert }) => {
    const good = await signed()
    const payload = decodeBase64Url(good.payload)
    for (let byte = 0; byte < payload.length; byte += 7) {
      const changed = Uint8Array.from(payload)
      changed[byte]! ^= 1
      const bundle = { ...good, payload: encodeBase64Url(changed) }
      await assert.rejects(() => openBundle(bundle, trusting()), /not signed by a key/)
    }
  })

  test('does not open for another school, nor when it is no base64url', async ({ assert }) => {
    const good = await signed()
    const elsewhere = trusting('active', OTHER_SCHOOL_ID)
    await assert.rejects(() => openBundle(good, elsewhere), /not signed by a key/)
    await assert.rejects(() => openBundle({ ...good, payload: '!' }, trusting()), /not signed/)
    await assert.rejects(() => openBundle({ ...good, signature: '' }, trusting()), /not signed/)
  })

  test('is never mistaken for a pass: the signature of a pass opens nothing', async ({
    assert,
  }) => {
    const pass = await signedPart(rotatingClaims)
    const bundle = {
      keyIndex: 3,
      payload: encodeBase64Url(pass.subarray(0, 38)),
      signature: encodeBase64Url(pass.subarray(38)),
    }
    await assert.rejects(() => openBundle(bundle, trusting()), /not signed by a key/)
  })
})

test.group('Taking over a gate bundle', () => {
  const gate = { checkpointId: CHECKPOINT_ID, now: NOW }

  test('takes the first, a newer one, and the same again', async ({ assert }) => {
    const bundle = await bundleWith()
    assert.isNull(refuseBundle(bundle, { ...gate, held: null }))
    assert.isNull(refuseBundle({ ...bundle, seq: 13 }, { ...gate, held: bundle }))
    assert.isNull(refuseBundle({ ...bundle, issuedAt: NOW }, { ...gate, held: bundle }))
  })

  test('refuses one that goes back, however fresh it claims to be', async ({ assert }) => {
    const held = await bundleWith()
    const older = await bundleWith({ seq: held.seq - 1, issuedAt: NOW })
    assert.equal(refuseBundle(older, { ...gate, held }), 'rolled_back')
    const earlier = await bundleWith({ issuedAt: held.issuedAt - 1 })
    assert.equal(refuseBundle(earlier, { ...gate, held }), 'rolled_back')
  })

  test('refuses one that is over, of the future, or of another checkpoint', async ({ assert }) => {
    const held = null
    const over = await bundleWith({ expires: NOW })
    assert.equal(refuseBundle(over, { ...gate, held }), 'expired')
    const future = await bundleWith({ issuedAt: NOW + 121 })
    assert.equal(refuseBundle(future, { ...gate, held }), 'from_the_future')
    const foreign = await bundleWith()
    assert.equal(
      refuseBundle(foreign, { ...gate, held, checkpointId: SCHOOL_ID }),
      'other_checkpoint'
    )
    assert.equal(refuseBundle(foreign, { ...gate, held, now: Number.NaN }), 'expired')
  })
})

test.group('Freshness of a gate bundle', () => {
  const at = async (age: number, now = NOW) =>
    freshnessOf(await bundleWith(), { confirmedAt: NOW - age, now })

  test('is green for 15 minutes, then amber, red at the limit', async ({ assert }) => {
    assert.equal(await at(0), 'green')
    assert.equal(await at(15 * 60), 'green')
    assert.equal(await at(15 * 60 + 1), 'amber')
    assert.equal(await at(HALL_TYPE.staleAfter - 1), 'amber')
    assert.equal(await at(HALL_TYPE.staleAfter), 'red')
    assert.equal(await at(0, Number.NaN), 'red')
  })

  test('is judged by the strictest type unless one is named', async ({ assert }) => {
    const exit = { ...HALL_TYPE, code: 8, staleAfter: 3600 }
    const bundle = await bundleWith({ passTypes: [HALL_TYPE, exit] })
    const anHourLater = { confirmedAt: NOW - 3600, now: NOW }
    assert.equal(freshnessOf(bundle, anHourLater), 'red')
    assert.equal(freshnessOf(bundle, { ...anHourLater, type: HALL_TYPE }), 'amber')
  })
})
