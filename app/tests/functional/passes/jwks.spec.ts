import { createPublicKey, verify } from 'node:crypto'
import { test } from '@japa/runner'
import { passMessage } from '#domain/pass_code/sign_pass'
import School from '#identity/models/school'
import { addressOf, staff, student } from '#tests/client'
import { usePhone } from '#tests/gate'
import { issue } from '#tests/passes'

test.group('/.well-known/jwks.json', () => {
  test('holds the key with which anybody can verify a pass, and no private half', async ({
    assert,
  }) => {
    const response = await fetch(addressOf('/.well-known/jwks.json'))
    const { keys } = (await response.json()) as { keys: Record<string, string>[] }
    const pass = await issue(await staff(), 'hall')
    await usePhone(await student())
    const { body } = await (await student()).get(`/api/v1/my/passes/${pass.id}/code`)
    const signedPart = Buffer.from(body.signed_part, 'base64url')
    const school = await School.ofThisSite()

    const [key] = keys
    assert.equal(key!.alg, 'Ed25519')
    assert.notProperty(key, 'd')
    const message = passMessage(school.id, signedPart.subarray(0, 38))
    const publicKey = createPublicKey({ key: key!, format: 'jwk' })
    assert.isTrue(verify(null, message, publicKey, signedPart.subarray(38)))
  })
})
