import { ed25519 } from '@noble/curves/ed25519.js'
import type { PassFlags } from '../pass_claims.js'
import type { Vector } from '../run_vectors.js'
import {
  accepted,
  claimsWith,
  LIFETIME_LIMIT,
  NOW,
  publishedKey,
  rotatingClaims,
  rotatingCode,
  SIGNING_SEED,
  staticCode,
  STEP,
  vector,
} from './sample_school.js'

export async function goodCodes(): Promise<Vector[]> {
  const plain = claimsWith()
  const retiring = publishedKey(ed25519.getPublicKey(SIGNING_SEED), { state: 'retiring' })
  return [
    vector({
      id: 'good-static',
      description: 'A static code without any flag',
      code: await staticCode(plain),
      expect: accepted(plain),
    }),
    vector({
      id: 'good-rotating',
      description: 'A rotating code of the present step',
      code: await rotatingCode(rotatingClaims),
      expect: accepted(rotatingClaims, STEP),
    }),
    vector({
      id: 'good-static-with-dynamic',
      description: 'A dynamic part that no flag asks for is verified all the same',
      code: await rotatingCode(plain),
      expect: accepted(plain, STEP),
    }),
    vector({
      id: 'good-retiring-key',
      description: 'A key that is being retired still counts',
      keys: [retiring],
      code: await staticCode(plain),
      expect: accepted(plain),
    }),
    await withFlags('single-use', { singleUse: true }),
    await withFlags('photo-check', { photoCheck: true }),
    await withFlags('printed', { printed: true }),
    await withFlags('three-flags', { singleUse: true, photoCheck: true, printed: true }),
    await smallestValues(),
    await largestValues(),
  ]
}

async function withFlags(name: string, flags: Partial<PassFlags>): Promise<Vector> {
  const claims = claimsWith({ flags })
  return vector({
    id: `good-${name}`,
    description: `A static code with flags: ${Object.keys(flags).join(', ')}`,
    code: await staticCode(claims),
    expect: accepted(claims),
  })
}

async function smallestValues(): Promise<Vector> {
  const claims = claimsWith({
    keyIndex: 0,
    passType: 0,
    passId: '00000000-0000-0000-0000-000000000000',
    statusIndex: 0,
    notBefore: 0,
    expires: 1,
    scope: 0,
    policy: 0,
    secretVersion: 0,
  })
  return vector({
    id: 'good-smallest-values',
    description: 'Every number at its lower end, valid for one second',
    now: 0,
    keys: [publishedKey(ed25519.getPublicKey(SIGNING_SEED), { keyIndex: 0 })],
    longestLifetimes: { 0: 1 },
    code: await staticCode(claims),
    expect: accepted(claims),
  })
}

async function largestValues(): Promise<Vector> {
  const claims = claimsWith({
    keyIndex: 0xff,
    passType: 0xff,
    flags: { rotating: true, singleUse: true, photoCheck: true, printed: true },
    passId: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
    statusIndex: 0xffffffff,
    notBefore: NOW,
    expires: 0xffffffff,
    scope: 0xffff,
    policy: 0xffff,
    secretVersion: 0xffff,
  })
  return vector({
    id: 'good-largest-values',
    description: 'Every number at its upper end, every flag set',
    keys: [publishedKey(ed25519.getPublicKey(SIGNING_SEED), { keyIndex: 0xff })],
    longestLifetimes: { 7: LIFETIME_LIMIT, 255: 0xffffffff },
    code: await rotatingCode(claims),
    expect: accepted(claims, STEP),
  })
}
