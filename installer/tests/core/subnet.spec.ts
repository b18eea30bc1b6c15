import { test } from '@japa/runner'
import { freeSubnet, isFree, NoSubnetFree } from '../../src/core/subnet.js'

test.group('Choosing a subnet', () => {
  test('a site gets the same each time, and another site another', ({ assert }) => {
    const first = freeSubnet('riverside', [])
    assert.equal(freeSubnet('riverside', []), first)
    assert.notEqual(freeSubnet('northfield', []), first)
    assert.match(first, /^172\.16\.2(4[1-9]|50)\.\d+\/28$/)
  })

  test('one that is taken is passed over, also by a larger network', ({ assert }) => {
    const first = freeSubnet('riverside', [])
    const second = freeSubnet('riverside', ['172.17.0.0/16', first])
    assert.notEqual(second, first)
    const third = first.replace(/\.\d+\/28$/, '.0/24')
    assert.isTrue(isFree(freeSubnet('riverside', [third]), [third]))
  })

  test('it is none of those that Docker hands out by itself', ({ assert }) => {
    // docs.docker.com/engine/network: the pools of a daemon without settings of its own.
    const pools = [
      '172.17.0.0/16',
      '172.18.0.0/16',
      '172.19.0.0/16',
      '172.20.0.0/14',
      '172.24.0.0/14',
      '172.28.0.0/14',
      '192.168.0.0/16',
    ]
    for (const site of ['riverside', 'northfield', 'student-pass', 'a', 'zz']) {
      assert.isTrue(isFree(freeSubnet(site, []), pools))
    }
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
