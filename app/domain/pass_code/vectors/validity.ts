import type { Vector } from '../run_vectors.js'
import { assemblePassCode } from '../pass_code_text.js'
import { signStaticPart } from '../sign_pass.js'
import { readUnverifiedClaims, writeStaticPart } from '../static_part.js'
import {
  accepted,
  claimsWith,
  LIFETIME_LIMIT,
  NOW,
  refused,
  SCHOOL_ID,
  signerOf,
  SIGNING_SEED,
  staticCode,
  vector,
} from './sample_school.js'

export async function validity(): Promise<Vector[]> {
  const claims = claimsWith()
  const code = await staticCode(claims)
  const longest = claimsWith({ expires: NOW - 3600 + LIFETIME_LIMIT })
  const tooLong = claimsWith({ expires: NOW - 3600 + LIFETIME_LIMIT + 1 })
  const unknownType = claimsWith({ passType: 8 })
  return [
    vector({
      id: 'validity-first-second',
      description: 'Valid from the second of not-before',
      now: claims.notBefore,
      code,
      expect: accepted(claims),
    }),
    vector({
      id: 'validity-last-second',
      description: 'Valid in the second before expires',
      now: claims.expires - 1,
      code,
      expect: accepted(claims),
    }),
    vector({
      id: 'not-yet-valid',
      description: 'One second too early',
      now: claims.notBefore - 1,
      code,
      expect: refused('not_yet_valid', 'before_not_before', claims),
    }),
    vector({
      id: 'expired',
      description: 'In the second of expires',
      now: claims.expires,
      code,
      expect: refused('expired', 'after_expires', claims),
    }),
    vector({
      id: 'lifetime-at-limit',
      description: 'As long a life as the pass type allows',
      code: await staticCode(longest),
      expect: accepted(longest),
    }),
    vector({
      id: 'lifetime-beyond-limit',
      description: 'One second longer than the pass type allows',
      code: await staticCode(tooLong),
      expect: refused('unknown', 'lifetime_too_long', tooLong),
    }),
    vector({
      id: 'unknown-pass-type',
      description: 'A pass type for which no limit is known',
      code: await staticCode(unknownType),
      expect: refused('unknown', 'unknown_pass_type', unknownType),
    }),
    await beginsAt('validity-empty', 'Not-before equals expires', NOW + 3600),
    await beginsAt('validity-inverted', 'Not-before lies after expires', NOW + 3601),
  ]
}

/** writeStaticPart refuses such claims, so the field is overwritten in the bytes. */
async function beginsAt(id: string, description: string, notBefore: number): Promise<Vector> {
  const staticPart = writeStaticPart(claimsWith())
  new DataView(staticPart.buffer).setUint32(24, notBefore)
  const signer = signerOf(SIGNING_SEED)
  return vector({
    id,
    description,
    code: assemblePassCode(await signStaticPart(staticPart, { schoolId: SCHOOL_ID, signer })),
    expect: refused('unknown', 'validity_inverted', readUnverifiedClaims(staticPart)),
  })
}
