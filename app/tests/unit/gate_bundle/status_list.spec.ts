import { test } from '@japa/runner'
import {
  LONGEST_STATUS_LIST_BYTES,
  StatusList,
  UnreadableStatusList,
} from '#domain/gate_bundle/status_list'

test.group('Status list', () => {
  test('knows exactly the indexes it was made of', ({ assert }) => {
    const marked = [0, 7, 8, 9, 1000, 131_071]
    const list = StatusList.of(marked)
    const found = Array.from({ length: 131_100 }, (_, index) => index).filter((i) => list.has(i))
    assert.deepEqual(found, marked)
    assert.isFalse(list.has(2 ** 32 - 1))
  })

  test('comes back from packing unchanged, and is small', async ({ assert }) => {
    const revoked = Array.from({ length: 500 }, (_, index) => (index * 7919) % 131_072)
    const packed = await StatusList.of(revoked).pack()
    assert.isBelow(packed.length, 2048)
    const list = await StatusList.unpack(packed)
    assert.isTrue(revoked.every((index) => list.has(index)))
    assert.isFalse(list.has(131_071))
  })

  test('an empty list marks nothing', async ({ assert }) => {
    const list = await StatusList.unpack(await StatusList.of([]).pack())
    assert.isFalse(list.has(0))
  })

  test('refuses what is no gzip, and what would unpack without end', async ({ assert }) => {
    await assert.rejects(() => StatusList.unpack(new Uint8Array([1, 2, 3])), /cannot be unpacked/)
    const bomb = await new StatusList(new Uint8Array(LONGEST_STATUS_LIST_BYTES + 1)).pack()
    assert.isBelow(bomb.length, 20_000)
    try {
      await StatusList.unpack(bomb)
      assert.fail('the bomb was unpacked')
    } catch (error) {
      assert.instanceOf(error, UnreadableStatusList)
    }
  })
})
