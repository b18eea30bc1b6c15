import { test } from '@japa/runner'
import { networkOf } from '#platform/limits/network_of'

test.group('The network tries are counted by', () => {
  test('{address} is counted as {network}')
    .with([
      { address: '192.0.2.7', network: '192.0.2.7' },
      { address: '::ffff:192.0.2.7', network: '192.0.2.7' },
      { address: '2001:db8:1:2:3:4:5:6', network: '2001:db8:1:2::/64' },
      { address: '2001:db8:1:2::9', network: '2001:db8:1:2::/64' },
      { address: '2001:0DB8:0001:0002::', network: '2001:db8:1:2::/64' },
      { address: '2001:db8::1', network: '2001:db8:0:0::/64' },
      { address: '::1', network: '0:0:0:0::/64' },
      { address: 'fe80::1%eth0', network: 'fe80:0:0:0::/64' },
      { address: '64:ff9b::192.0.2.33', network: '64:ff9b:0:0::/64' },
    ])
    .run(({ assert }, { address, network }) => {
      assert.equal(networkOf(address), network)
    })
})
