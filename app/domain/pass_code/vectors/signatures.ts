import { assemblePassCode } from '../pass_code_text.js'
import type { ExpectedVerdict, Vector } from '../run_vectors.js'
import { SIGNED_PART_BYTES } from '../sign_pass.js'
import { STATIC_PART_BYTES } from '../static_part.js'
import { signWithLargeScalar, signWithSmallOrderPoint, signWithTorsion } from './edge_signatures.js'
import { claimsWith, OTHER_SCHOOL_ID, refused, signedPart, vector } from './sample_school.js'

const claims = claimsWith()

export async function signatures(): Promise<Vector[]> {
  const good = await signedPart(claims)
  return [
    badSignature(
      'signature-all-zero',
      '64 zero bytes',
      Uint8Array.from(good).fill(0, STATIC_PART_BYTES, SIGNED_PART_BYTES)
    ),
    badSignature(
      'signature-all-ones',
      '64 bytes of 255',
      Uint8Array.from(good).fill(0xff, STATIC_PART_BYTES, SIGNED_PART_BYTES)
    ),
    badSignature(
      'signature-of-another-pass',
      'The good signature of another pass',
      Uint8Array.from([
        ...good.subarray(0, STATIC_PART_BYTES),
        ...(await signedPart(claimsWith({ statusIndex: 70_001 }))).subarray(STATIC_PART_BYTES),
      ])
    ),
    badSignature(
      'signature-of-another-school',
      "Signed with this school's key over another school's id",
      await signedPart(claims, { schoolId: OTHER_SCHOOL_ID })
    ),
    vector({
      id: 'scanned-at-another-school',
      description: "A good code at the gate of another school that trusts the first one's key",
      schoolId: OTHER_SCHOOL_ID,
      code: assemblePassCode(good),
      expect: notSigned,
    }),
    badSignature(
      'signature-small-order-r',
      'R is the neutral element; made with the private key, the equation holds',
      await signWithSmallOrderPoint(claims)
    ),
    badSignature(
      'signature-mixed-order-r',
      'R has a component of order 8: holds in the cofactored equation only',
      await signWithTorsion(claims)
    ),
    badSignature(
      'signature-large-s',
      'L added to S: the same signature in a second form',
      signWithLargeScalar(good)
    ),
  ]
}

const notSigned: ExpectedVerdict = refused('bad_signature', 'signature_mismatch')

function badSignature(id: string, description: string, signed: Uint8Array): Vector {
  return vector({ id, description, code: assemblePassCode(signed), expect: notSigned })
}
