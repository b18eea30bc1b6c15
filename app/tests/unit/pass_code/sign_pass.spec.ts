import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { test } from '@japa/runner'
import { NotASignature, signPass } from '#domain/pass_code/sign_pass'
import { writeStaticPart } from '#domain/pass_code/static_part'
import { claimsWith, SCHOOL_ID } from '#domain/pass_code/vectors/sample_school'

test.group('Signing a pass', () => {
  test('covers the domain, the school and the static part', async ({ assert }) => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const signer = { sign: (message: Uint8Array) => sign(null, message, privateKey) }
    const signedPart = await signPass(claimsWith(), { schoolId: SCHOOL_ID, signer })

    const staticPart = writeStaticPart(claimsWith())
    const message = Buffer.concat([
      Buffer.from('studentpass/sp1\0'),
      Buffer.from(SCHOOL_ID.replaceAll('-', ''), 'hex'),
      staticPart,
    ])
    assert.lengthOf(signedPart, 102)
    assert.deepEqual(signedPart.subarray(0, 38), staticPart)
    assert.isTrue(verify(null, message, createPublicKey(privateKey), signedPart.subarray(38)))
  })

  test('refuses a signer that does not return 64 bytes', async ({ assert }) => {
    const signer = { sign: async () => new Uint8Array(63) }
    await assert.rejects(
      () => signPass(claimsWith(), { schoolId: SCHOOL_ID, signer }),
      NotASignature
    )
  })
})
