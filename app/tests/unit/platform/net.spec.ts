import { test } from '@japa/runner'
import { redisAddress } from '#platform/net/redis_address'
import { NotANetwork, trustedNetworks } from '#platform/net/trusted_networks'

test.group('Trusted networks', () => {
  test('several networks may be trusted, of either version, and nobody else is', ({ assert }) => {
    const trusts = trustedNetworks('172.30.250.0/28, fd00::/8,10.0.0.7')
    for (const address of ['172.30.250.1', '::ffff:172.30.250.15', 'fd12::1', '10.0.0.7']) {
      assert.isTrue(trusts(address), address)
    }
    for (const address of ['172.30.250.16', '10.0.0.8', '::1', 'not an address', '']) {
      assert.isFalse(trusts(address), address)
    }
  })

  test('"{$self}" is refused with the remedy')
    .with(['edge', '10.0.0.0/33', '10.0.0/8', '10.0.0.1,'])
    .run(({ assert }, text) => {
      assert.throws(() => trustedNetworks(text), NotANetwork)
    })
})

test.group('The address of Redis', () => {
  test('rediss: means TLS; password and database of the URL count', ({ assert }) => {
    assert.deepEqual(redisAddress('rediss://user:p%40ss@cache.example:6380/2'), {
      host: 'cache.example',
      port: 6380,
      username: 'user',
      password: 'p@ss',
      db: 2,
      tls: {},
    })
  })

  test('REDIS_PASSWORD goes before the password of the URL', ({ assert }) => {
    const address = redisAddress('redis://redis', 'from the file')
    assert.equal(address.password, 'from the file')
    assert.isUndefined(address.tls)
  })
})
