import { createHmac, hkdfSync } from 'node:crypto'
import { test } from '@japa/runner'
import { dynamicPartIsGood, makeDynamicPart, stepAt } from '#domain/pass_code/dynamic_part'
import { derivePassKey } from '#domain/pass_code/pass_key'
import { adapters } from './pass_crypto_adapters.js'

const dayKey = new Uint8Array(32).fill(0x5d)
const pass = { passId: '01234567-89ab-cdef-0123-456789abcdef', secretVersion: 0x0102 }
const step = 0x87654321

/** The formula of pass-code.md, written down once more with Node's primitives. */
function expectedDynamicPart(): string {
  const info = Buffer.from('0123456789abcdef0123456789abcdef' + '0102', 'hex')
  const passKey = Buffer.from(hkdfSync('sha256', dayKey, '', info, 32))
  const stepBytes = Buffer.from('87654321', 'hex')
  const mac = createHmac('sha256', passKey)
    .update('sp1-dyn')
    .update(info.subarray(0, 16))
    .update(stepBytes)
    .digest()
  return Buffer.concat([stepBytes, mac.subarray(0, 8)]).toString('hex')
}

test.group('The dynamic part of a pass code', () => {
  test('changes every 15 seconds', ({ assert }) => {
    assert.deepEqual([0, 14.999, 15, 29, 30].map(stepAt), [0, 0, 1, 1, 2])
  })

  for (const { name, crypto } of adapters) {
    test(`is made and recognised as the design says by ${name}`, async ({ assert }) => {
      const passKey = await derivePassKey(crypto, await crypto.importDayKey(dayKey), pass)
      const dynamicPart = await makeDynamicPart(crypto, passKey, { passId: pass.passId, step })
      assert.equal(Buffer.from(dynamicPart).toString('hex'), expectedDynamicPart())

      const isGood = (bytes: Uint8Array, passId = pass.passId) =>
        dynamicPartIsGood(crypto, passKey, { passId, dynamicPart: bytes })
      assert.isTrue(await isGood(dynamicPart))
      assert.isFalse(await isGood(dynamicPart, '01234567-89ab-cdef-0123-456789abcdee'))
      for (let byte = 0; byte < 12; byte++) {
        assert.isFalse(await isGood(dynamicPart.with(byte, dynamicPart[byte]! ^ 0x80)))
      }
    })
  }
})
