import { test } from '@japa/runner'
import { GoodSignatures } from '#scanning/good_signatures'

const bytes = (text: string) => new TextEncoder().encode(text)
const parts = (key: string, message: string, signature: string) =>
  [key, message, signature].map(bytes)

test.group('Remembered signatures', () => {
  test('a good signature is verified once', ({ assert }) => {
    const signatures = new GoodSignatures()
    let verified = 0
    const verify = () => ++verified > 0
    assert.isTrue(signatures.includes(parts('k', 'm', 's'), verify))
    assert.isTrue(signatures.includes(parts('k', 'm', 's'), verify))
    assert.equal(verified, 1)
  })

  test('a bad signature is refused again and again, and never remembered as good', ({ assert }) => {
    const signatures = new GoodSignatures()
    let verified = 0
    const verify = () => ++verified < 0
    assert.isFalse(signatures.includes(parts('k', 'm', 's'), verify))
    assert.isFalse(signatures.includes(parts('k', 'm', 's'), verify))
    assert.equal(verified, 2)
  })

  test('another key, message or signature is verified anew: {$self}')
    .with(['key', 'message', 'signature'] as const)
    .run(({ assert }, changed) => {
      const signatures = new GoodSignatures()
      signatures.includes(parts('key', 'message', 'signature'), () => true)
      const other = {
        key: 'key',
        message: 'message',
        signature: 'signature',
        [changed]: 'x'.repeat(changed.length),
      }
      const again = parts(other.key, other.message, other.signature)
      assert.isFalse(signatures.includes(again, () => false))
    })

  test('memory is bounded: the oldest are verified again', ({ assert }) => {
    const signatures = new GoodSignatures()
    signatures.includes(parts('k', 'first', 's'), () => true)
    for (let index = 0; index < 40_001; index++) {
      signatures.includes(parts('k', `message ${index}`, 's'), () => true)
    }
    assert.isFalse(signatures.includes(parts('k', 'first', 's'), () => false))
  })
})
