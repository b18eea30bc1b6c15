import { test } from '@japa/runner'
import { gateWith } from '#tests/unit/gate_bundle/sample_gate'

test.group('A gate without a network', () => {
  test('does not take a short code, and says that it must be online', async ({ assert }) => {
    const gate = await gateWith()
    const { reason, outcome } = await gate.scan('4k7m-9xq2')
    assert.deepEqual([reason, outcome], ['offline_not_allowed', 'denied'])
  })

  test('calls any other text unknown', async ({ assert }) => {
    const gate = await gateWith()
    assert.equal((await gate.scan('4k7m-9xq')).reason, 'unknown')
  })
})
