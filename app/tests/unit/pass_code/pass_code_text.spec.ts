import { test } from '@japa/runner'
import { encode } from 'uqr'
import { MalformedPassCode } from '#domain/pass_code/malformed_pass_code'
import { assemblePassCode, LONGEST_INPUT, parsePassCode } from '#domain/pass_code/pass_code_text'
import {
  claimsWith,
  dynamicPart,
  rotatingClaims,
  rotatingCode,
  signedPart,
  staticCode,
} from '#domain/pass_code/vectors/sample_school'

const largestClaims = claimsWith({
  keyIndex: 255,
  passType: 255,
  flags: { rotating: true, singleUse: true, photoCheck: true, printed: true },
  passId: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
  statusIndex: 0xffffffff,
  expires: 0xffffffff,
  scope: 0xffff,
  policy: 0xffff,
  secretVersion: 0xffff,
})

test.group('The text of a pass code', () => {
  test('has 157 characters when static and 175 when rotating', async ({ assert }) => {
    assert.lengthOf(await staticCode(claimsWith()), 157)
    assert.lengthOf(await rotatingCode(rotatingClaims), 175)
    assert.lengthOf(await rotatingCode(largestClaims), 175)
  })

  test('fits a QR code of 45 by 45 modules at error correction M', async ({ assert }) => {
    for (const code of [await staticCode(claimsWith()), await rotatingCode(largestClaims)]) {
      const { version, size } = encode(code, { ecc: 'M', border: 0 })
      assert.deepEqual({ version, size }, { version: 7, size: 45 })
    }
  })

  test('is split into the parts it was made of', async ({ assert }) => {
    const signed = await signedPart(rotatingClaims)
    const dynamic = await dynamicPart(rotatingClaims)
    const rotating = parsePassCode(assemblePassCode(signed, dynamic))
    assert.deepEqual(rotating.staticPart, Uint8Array.from(signed.subarray(0, 38)))
    assert.deepEqual(rotating.signature, Uint8Array.from(signed.subarray(38)))
    assert.deepEqual(rotating.dynamicPart, Uint8Array.from(dynamic))
    assert.isNull(parsePassCode(assemblePassCode(signed)).dynamicPart)
  })

  test('is refused at every shorter length, but for the static part of a rotating code', async ({
    assert,
  }) => {
    const code = await rotatingCode(rotatingClaims)
    const readable = Array.from({ length: code.length }, (_, length) => length).filter((length) => {
      try {
        parsePassCode(code.slice(0, length))
        return true
      } catch (error) {
        assert.instanceOf(error, MalformedPassCode)
        return false
      }
    })
    assert.deepEqual(readable, [157])
  })

  test('is refused unread when it is longer than any code', ({ assert }) => {
    const detailOf = (text: string) => {
      try {
        parsePassCode(text)
      } catch (error) {
        return error instanceof MalformedPassCode ? error.detail : error
      }
    }
    assert.equal(detailOf(`SP1:${'0'.repeat(LONGEST_INPUT - 4)}`), 'trailing_bytes')
    assert.equal(detailOf(`SP1:${'0'.repeat(LONGEST_INPUT - 3)}`), 'too_long')
    assert.equal(detailOf('\u{1F600}'.repeat(50_000_000)), 'too_long')
  })
})
