import { test } from '@japa/runner'
import { isForbiddenAddress } from '#identity/single_sign_on/provider/forbidden_address'
import { guardedFetch } from '#identity/single_sign_on/provider/guarded_fetch'

const strict = { privateNetwork: false, loopback: false }
const own = { privateNetwork: true, loopback: false }
const get = { method: 'GET', headers: {}, body: undefined, redirect: 'manual' } as const

test.group('What the server asks on behalf of an administrator', () => {
  test('is never this machine, its link, or the metadata of a cloud', ({ assert }) => {
    const addresses = [
      '127.0.0.1',
      '127.9.9.9',
      '0.0.0.0',
      '169.254.169.254',
      '224.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      'fe80::1',
      'ff02::1',
      'fd00:ec2::254',
      '::ffff:127.0.0.1',
      '::ffff:169.254.169.254',
      '64:ff9b::7f00:1',
    ]
    for (const address of addresses) assert.isTrue(isForbiddenAddress(address, own), address)
  })

  test('is in a private network only where that was said', ({ assert }) => {
    for (const address of ['10.1.2.3', '172.20.0.1', '192.168.1.1', '100.64.0.1', 'fd12::1']) {
      assert.isTrue(isForbiddenAddress(address, strict), address)
      assert.isFalse(isForbiddenAddress(address, own), address)
    }
    assert.isTrue(isForbiddenAddress('::ffff:10.1.2.3', strict))
    assert.isFalse(isForbiddenAddress('142.250.74.13', strict))
    assert.isFalse(isForbiddenAddress('2a00:1450:4003:80f::200d', strict))
  })

  test('is refused by number, by name, and without TLS', async ({ assert }) => {
    const addresses = [
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://2130706433/',
      'https://localhost/',
      'http://142.250.74.13/',
      'file:///etc/passwd',
    ]
    for (const address of addresses) {
      const error = await guardedFetch(strict)(address, get).catch((thrown) => thrown)
      assert.equal(error.code, 'E_ADDRESS_FORBIDDEN', address)
    }
  })
})
