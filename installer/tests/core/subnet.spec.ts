import { test } from '@japa/runner'
import { freeSubnet, NoSubnetFree } from '../../src/core/subnet.js'

test.group('Choosing a subnet', () => {
  test('an engine without networks gets the first', ({ assert }) => {
    assert.equal(freeSubnet([]), '172.30.250.0/28')
  })

  test('one that another site took is passed over', ({ assert }) => {
    assert.equal(freeSubnet(['172.17.0.0/16', '172.30.250.0/28']), '172.30.250.16/28')
  })

  test('a larger network that contains the range counts as taken', ({ assert }) => {
    assert.equal(freeSubnet(['172.30.250.0/24', 'fd00::/64']), '172.30.249.0/28')
  })

  test('when all are taken it says so', ({ assert }) => {
    assert.throws(() => freeSubnet(['172.16.0.0/12']), NoSubnetFree)
  })
})
