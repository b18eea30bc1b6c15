import { ed25519 } from '@noble/curves/ed25519.js'
import { test } from '@japa/runner'
import { KeyIndexOutOfRange, KeyringEntry, WeakPublicKey } from '#domain/pass_code/keyring'
import { passMessage } from '#domain/pass_code/sign_pass'
import { isStrictPoint, isStrictSignature, signatureIsGood } from '#domain/pass_code/strict_ed25519'
import {
  forgeForSmallOrderKey,
  signWithLargeScalar,
  signWithSmallOrderPoint,
  signWithTorsion,
  WEAK_KEYS,
} from '#domain/pass_code/vectors/edge_signatures'
import {
  claimsWith,
  SCHOOL_ID,
  signedPart,
  SIGNING_SEED,
} from '#domain/pass_code/vectors/sample_school'
import { adapters } from './pass_crypto_adapters.js'

const claims = claimsWith()
const publicKey = ed25519.getPublicKey(SIGNING_SEED)
const split = (signed: Uint8Array) => ({
  message: passMessage(SCHOOL_ID, signed.subarray(0, 38)),
  signature: signed.subarray(38),
})

test.group('Weak public keys', () => {
  test('are found to be every point of small order there is', ({ assert }) => {
    const small = WEAK_KEYS.filter(({ name }) => name.startsWith('torsion'))
    const encodings = new Set(small.map((key) => Buffer.from(key.publicKey).toString('hex')))
    assert.equal(encodings.size, 8)
    for (const { publicKey: point } of small) {
      assert.isTrue(ed25519.Point.fromBytes(point).isSmallOrder())
    }
  })

  for (const weak of WEAK_KEYS) {
    test(`never enter a keyring: ${weak.name}`, async ({ assert }) => {
      const { message, signature } = split(await forgeForSmallOrderKey(claims, weak.publicKey))
      assert.throws(
        () => new KeyringEntry({ keyIndex: 3, state: 'active', publicKey: weak.publicKey }),
        WeakPublicKey
      )
      for (const { crypto } of adapters) {
        assert.isFalse(await signatureIsGood(crypto, weak.publicKey, message, signature))
      }
    })
  }

  test('are not the honest ones', ({ assert }) => {
    for (let seed = 0; seed < 50; seed++) {
      assert.isTrue(isStrictPoint(ed25519.getPublicKey(new Uint8Array(32).fill(seed))))
    }
  })

  test('include those of another length', ({ assert }) => {
    const make = (bytes: Uint8Array) =>
      new KeyringEntry({ keyIndex: 3, state: 'active', publicKey: bytes })
    assert.throws(() => make(publicKey.subarray(1)), WeakPublicKey)
    assert.throws(() => make(Uint8Array.from([...publicKey, 0])), WeakPublicKey)
    assert.deepEqual(make(publicKey).publicKey, publicKey)
  })
})

test.group('A keyring entry', () => {
  test('has an index that fits a byte', ({ assert }) => {
    for (const keyIndex of [-1, 256, 1.5, Number.NaN]) {
      assert.throws(
        () => new KeyringEntry({ keyIndex, state: 'active', publicKey }),
        KeyIndexOutOfRange
      )
    }
  })

  test('does not change when the bytes it was made of do', ({ assert }) => {
    const bytes = Uint8Array.from(publicKey)
    const entry = new KeyringEntry({ keyIndex: 3, state: 'active', publicKey: bytes })
    bytes.fill(0)
    assert.deepEqual(entry.publicKey, publicKey)
  })
})

test.group('Signatures that libraries disagree about', () => {
  test('are good in every adapter when honest', async ({ assert }) => {
    const { message, signature } = split(await signedPart(claims))
    for (const { crypto } of adapters) {
      assert.isTrue(await signatureIsGood(crypto, publicKey, message, signature))
    }
  })

  test('are refused by every adapter: {name}')
    .with([
      { name: 'R of small order', make: () => signWithSmallOrderPoint(claims) },
      { name: 'R of mixed order', make: () => signWithTorsion(claims) },
      { name: 'S + L', make: async () => signWithLargeScalar(await signedPart(claims)) },
    ])
    .run(async ({ assert }, { make }) => {
      const { message, signature } = split(await make())
      for (const { crypto } of adapters) {
        assert.isFalse(await signatureIsGood(crypto, publicKey, message, signature))
      }
    })

  test('are refused by their form when S reaches L', ({ assert }) => {
    const order = Buffer.from(ed25519.Point.Fn.ORDER.toString(16), 'hex').reverse()
    const withScalar = (scalar: Uint8Array) => Uint8Array.from([...publicKey, ...scalar])
    assert.isFalse(isStrictSignature(withScalar(order)))
    assert.isTrue(isStrictSignature(withScalar(order.with(0, order[0]! - 1))))
    assert.isFalse(isStrictSignature(withScalar(order.subarray(1))))
  })
})
