import { createHash, createPublicKey } from 'node:crypto'
import { test } from '@japa/runner'
import {
  jwkThumbprint,
  NotAnEd25519Jwk,
  publicKeyOfJwk,
  toPublicSigningJwk,
} from '#domain/pass_code/jwk'

/** RFC 8037, appendices A.2 and A.3. */
const X = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'
const THUMBPRINT = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'
const publicKey = Uint8Array.from(Buffer.from(X, 'base64url'))
const nodeSha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

test.group('A published signing key', () => {
  test('has the thumbprint of RFC 8037 as its id, by WebCrypto and by Node', async ({ assert }) => {
    assert.equal(await jwkThumbprint(X), THUMBPRINT)
    assert.equal(await jwkThumbprint(X, nodeSha256), THUMBPRINT)
  })

  test('names its algorithm and use', async ({ assert }) => {
    assert.deepEqual(await toPublicSigningJwk(publicKey), {
      kty: 'OKP',
      crv: 'Ed25519',
      x: X,
      kid: THUMBPRINT,
      alg: 'Ed25519',
      use: 'sig',
    })
  })

  test('can be read by others and by us', async ({ assert }) => {
    const jwk = await toPublicSigningJwk(publicKey)
    const readByNode = createPublicKey({ key: { ...jwk }, format: 'jwk' })
    assert.equal(readByNode.export({ format: 'jwk' }).x, X)
    assert.deepEqual(publicKeyOfJwk(jwk), publicKey)
  })

  test('is refused when it is something else: {name}')
    .with([
      { name: 'another key type', jwk: { kty: 'EC', crv: 'Ed25519', x: X } },
      { name: 'another curve', jwk: { kty: 'OKP', crv: 'X25519', x: X } },
      { name: 'no x', jwk: { kty: 'OKP', crv: 'Ed25519' } },
      { name: '31 bytes', jwk: { kty: 'OKP', crv: 'Ed25519', x: X.slice(0, -2) + 'A' } },
      { name: 'padding', jwk: { kty: 'OKP', crv: 'Ed25519', x: `${X}=` } },
      { name: 'stray bits', jwk: { kty: 'OKP', crv: 'Ed25519', x: X.slice(0, -1) + 'p' } },
      { name: 'base64', jwk: { kty: 'OKP', crv: 'Ed25519', x: X.replace('_', '/') } },
    ])
    .run(({ assert }, { jwk }) => {
      assert.throws(() => publicKeyOfJwk(jwk), NotAnEd25519Jwk)
    })
})
