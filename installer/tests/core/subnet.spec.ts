import { test } from '@japa/runner'
import { freeSubnet, isFree, NoSubnetFree } from '../../src/core/subnet.js'

test.group('Choosing a subnet', () => {
  test('a site gets the same each time, and another site another', ({ assert }) => {
    const first = freeSubnet('riverside', [])
    assert.equal(freeSubnet('riverside', []), first)
    assert.notEqual(freeSubnet('northfield', []), first)
    assert.match(first, /^172\.30\.2(4[1-9]|50)\.\d+\/28$/)
  })

  test('one that is taken is passed over, also by a larger network', ({ assert }) => {
    const first = freeSubnet('riverside', [])
    const second = freeSubnet('riverside', ['172.17.0.0/16', first])
    assert.notEqual(second, first)
    const third = first.replace(/\.\d+\/28$/, '.0/24')
    assert.isTrue(isFree(freeSubnet('riverside', [third]), [third]))
  })

  test('networks overlap when one contains the other', ({ assert }) => {
    assert.isFalse(isFree('172.30.250.16/28', ['172.30.250.0/24']))
    assert.isFalse(isFree('172.30.250.0/24', ['172.30.250.16/28']))
    assert.isTrue(isFree('172.30.250.16/28', ['172.30.250.0/28', '172.30.250.32/28', 'fd00::/64']))
  })

  test('when all are taken it says so', ({ assert }) => {
    assert.throws(() => freeSubnet('riverside', ['172.16.0.0/12']), NoSubnetFree)
  })
})
