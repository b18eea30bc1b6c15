import { createHmac, hkdfSync } from 'node:crypto'
import { test } from '@japa/runner'
import { UnusablePassSecret } from '#domain/pass_code/pass_crypto'
import { createWebPassCrypto } from '#domain/pass_code/web_pass_crypto'
import { nodePassCrypto } from '#app/scanning/node_pass_crypto'
import { adapters } from './pass_crypto_adapters.js'

/** RFC 8032, section 7.1: TEST 1, TEST 2, TEST 3, TEST SHA(abc). */
const RFC_8032 = [
  {
    publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155' +
      '5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
      '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    publicKey: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac' +
      '18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
  {
    publicKey: 'ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf',
    message:
      'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a' +
      '2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    signature:
      'dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b589' +
      '09351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704',
  },
]

const fromHex = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))

for (const { name, crypto } of adapters) {
  test.group(`PassCrypto by ${name}`, () => {
    test('verifies the signatures of RFC 8032 and nothing near them', async ({ assert }) => {
      for (const example of RFC_8032) {
        const publicKey = fromHex(example.publicKey)
        const message = fromHex(example.message)
        const signature = fromHex(example.signature)
        assert.isTrue(await crypto.verifySignature(publicKey, message, signature))
        const longer = Uint8Array.from([...message, 0])
        assert.isFalse(await crypto.verifySignature(publicKey, longer, signature))
        for (const byte of [0, 31, 32, 63]) {
          const changed = signature.with(byte, signature[byte]! ^ 1)
          assert.isFalse(await crypto.verifySignature(publicKey, message, changed))
        }
      }
    })

    test('verifies nothing for bytes that are no point of the curve', async ({ assert }) => {
      const { message, signature } = RFC_8032[1]!
      const noPoint = new Uint8Array(32).fill(2, 0, 1)
      assert.isFalse(await crypto.verifySignature(noPoint, fromHex(message), fromHex(signature)))
    })

    test("derives what Node's own HKDF and HMAC derive", async ({ assert }) => {
      const dayKey = Uint8Array.from({ length: 32 }, (_, index) => index * 7)
      const info = Uint8Array.from({ length: 18 }, (_, index) => 200 - index)
      const message = new TextEncoder().encode('a message of any length')

      const imported = await crypto.importDayKey(dayKey)
      const passKey = await crypto.derivePassKey(imported, info)
      const mac = await crypto.mac(passKey, message)

      const expectedKey = new Uint8Array(hkdfSync('sha256', dayKey, '', info, 32))
      const expectedMac = createHmac('sha256', expectedKey).update(message).digest()
      assert.equal(Buffer.from(mac).toString('hex'), expectedMac.toString('hex'))

      const phoneKey = await crypto.importPassKey(expectedKey)
      const macOfPhone = await crypto.mac(phoneKey, message)
      assert.equal(Buffer.from(macOfPhone).toString('hex'), expectedMac.toString('hex'))
    })

    test('takes keys of 32 bytes only', async ({ assert }) => {
      for (const length of [0, 31, 33]) {
        const raw = new Uint8Array(length)
        await assert.rejects(async () => crypto.importDayKey(raw), UnusablePassSecret)
        await assert.rejects(async () => crypto.importPassKey(raw), UnusablePassSecret)
      }
    })
  })
}

test.group('Keys of a PassCrypto', () => {
  test('cannot be carried out of a browser', async ({ assert }) => {
    const web = await createWebPassCrypto()
    const dayKey = await web.importDayKey(new Uint8Array(32))
    const passKey = await web.derivePassKey(dayKey, new Uint8Array(18))
    const phoneKey = await web.importPassKey(new Uint8Array(32))
    for (const key of [dayKey, passKey, phoneKey]) {
      assert.instanceOf(key, CryptoKey)
      await assert.rejects(() => crypto.subtle.exportKey('raw', key as CryptoKey))
    }
  })

  test('are refused by an adapter that cannot use them', async ({ assert }) => {
    const web = await createWebPassCrypto()
    const key = await web.importPassKey(new Uint8Array(32))
    assert.throws(() => nodePassCrypto.mac(key, new Uint8Array(1)), UnusablePassSecret)
    await assert.rejects(
      async () => web.mac(new Uint8Array(32), new Uint8Array(1)),
      UnusablePassSecret
    )
  })
})

test.group('A browser without Ed25519', () => {
  test('verifies with noble instead', async ({ assert, cleanup }) => {
    const { importKey } = crypto.subtle
    let refusals = 0
    crypto.subtle.importKey = (...call: unknown[]) => {
      if (call[2] !== 'Ed25519') return Reflect.apply(importKey, crypto.subtle, call)
      refusals++
      return Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'))
    }
    cleanup(() => {
      Reflect.deleteProperty(crypto.subtle, 'importKey')
    })

    const fallback = await createWebPassCrypto()
    const { publicKey, message, signature } = RFC_8032[2]!
    const verdict = await fallback.verifySignature(
      fromHex(publicKey),
      fromHex(message),
      fromHex(signature)
    )
    assert.isTrue(verdict)
    assert.equal(refusals, 1)
  })
})
