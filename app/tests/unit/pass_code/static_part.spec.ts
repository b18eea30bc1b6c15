import { test } from '@japa/runner'
import { MalformedPassCode } from '#domain/pass_code/malformed_pass_code'
import {
  PassClaimOutOfRange,
  PassValidityInverted,
  type NumericClaim,
} from '#domain/pass_code/pass_claims'
import { readUnverifiedClaims, writeStaticPart } from '#domain/pass_code/static_part'
import { NotUuid } from '#domain/pass_code/uuid_bytes'
import { claimsWith } from '#domain/pass_code/vectors/sample_school'

const claims = claimsWith({
  keyIndex: 0x12,
  passType: 0x34,
  flags: { rotating: true, printed: true },
  passId: '01234567-89ab-cdef-0123-456789abcdef',
  statusIndex: 0xa1a2a3a4,
  notBefore: 0xb1b2b3b4,
  expires: 0xc1c2c3c4,
  scope: 0xd1d2,
  policy: 0xe1e2,
  secretVersion: 0xf1f2,
})
const LARGEST: [NumericClaim, number][] = [
  ['keyIndex', 255],
  ['passType', 255],
  ['statusIndex', 4294967295],
  ['expires', 4294967295],
  ['scope', 65535],
  ['policy', 65535],
  ['secretVersion', 65535],
]

test.group('The static part of a pass code', () => {
  test('has each claim at its place, big-endian', ({ assert }) => {
    assert.equal(
      Buffer.from(writeStaticPart(claims)).toString('hex'),
      '01' +
        '12' +
        '34' +
        '09' +
        '0123456789abcdef0123456789abcdef' +
        'a1a2a3a4' +
        'b1b2b3b4' +
        'c1c2c3c4' +
        'd1d2' +
        'e1e2' +
        'f1f2'
    )
  })

  test('is read as it was written, wherever in a buffer it lies', ({ assert }) => {
    const inside = Buffer.concat([Buffer.alloc(3), writeStaticPart(claims), Buffer.alloc(5)])
    assert.deepEqual(readUnverifiedClaims(inside.subarray(3, 41)), claims)
  })

  test('has one bit for each flag', ({ assert }) => {
    const flagByte = (flag: string) => writeStaticPart(claimsWith({ flags: { [flag]: true } }))[3]
    assert.equal(flagByte('rotating'), 1)
    assert.equal(flagByte('singleUse'), 2)
    assert.equal(flagByte('photoCheck'), 4)
    assert.equal(flagByte('printed'), 8)
  })

  test('is read for every known version and flag byte and for no other', ({ assert }) => {
    const readable = (offset: number) =>
      Array.from({ length: 256 }, (_, value) => value).filter((value) => {
        try {
          readUnverifiedClaims(writeStaticPart(claims).with(offset, value))
          return true
        } catch (error) {
          assert.instanceOf(error, MalformedPassCode)
          return false
        }
      })
    assert.deepEqual(readable(0), [1])
    assert.deepEqual(
      readable(3),
      Array.from({ length: 16 }, (_, value) => value)
    )
  })

  test('is refused with a byte too few or too many', ({ assert }) => {
    const bytes = writeStaticPart(claims)
    assert.throws(() => readUnverifiedClaims(bytes.subarray(1)), MalformedPassCode)
    assert.throws(() => readUnverifiedClaims(Uint8Array.from([...bytes, 0])), MalformedPassCode)
  })

  for (const [claim, largest] of LARGEST) {
    test(`takes ${claim} up to ${largest} and says so beyond`, ({ assert }) => {
      const written = writeStaticPart(claimsWith({ [claim]: largest }))
      assert.equal(readUnverifiedClaims(written)[claim], largest)
      for (const value of [largest + 1, -1, 1.5, Number.NaN]) {
        try {
          writeStaticPart(claimsWith({ [claim]: value }))
          assert.fail(`${value} was written`)
        } catch (error) {
          assert.instanceOf(error, PassClaimOutOfRange)
          const remedy = `Use a whole number from 0 to ${largest}.`
          assert.containSubset(error, { code: 'E_PASS_CLAIM_OUT_OF_RANGE', claim, remedy })
        }
      }
    })
  }

  test('is not written for a pass that ends before it began', ({ assert }) => {
    const write = (notBefore: number) => writeStaticPart(claimsWith({ notBefore, expires: 100 }))
    assert.throws(() => write(100), PassValidityInverted)
    assert.throws(() => write(101), PassValidityInverted)
    assert.lengthOf(write(99), 38)
  })

  test('is not written for an id that is no UUID', ({ assert }) => {
    assert.throws(() => writeStaticPart(claimsWith({ passId: 'pass-1' })), NotUuid)
  })
})
