import { ed25519 } from '@noble/curves/ed25519.js'
import { assemblePassCode } from '../pass_code_text.js'
import type { Vector } from '../run_vectors.js'
import { forgeForSmallOrderKey, WEAK_KEYS } from './edge_signatures.js'
import {
  claimsWith,
  OTHER_SIGNING_SEED,
  publishedKey,
  refused,
  signedPart,
  SIGNING_SEED,
  staticCode,
  vector,
} from './sample_school.js'

export async function signingKeys(): Promise<Vector[]> {
  const otherKey = await signedPart(claimsWith(), { seed: OTHER_SIGNING_SEED })
  return [
    vector({
      id: 'key-unknown-index',
      description: 'A key index that the school does not have',
      code: await staticCode(claimsWith({ keyIndex: 9 })),
      expect: refused('unknown_key', 'no_such_key'),
    }),
    vector({
      id: 'key-wrong-index',
      description: 'Signed with key 3, naming key 4',
      code: await staticCode(claimsWith({ keyIndex: 4 })),
      expect: refused('bad_signature', 'signature_mismatch'),
    }),
    vector({
      id: 'key-wrong-signer',
      description: 'Signed with key 4, naming key 3',
      code: assemblePassCode(otherKey),
      expect: refused('bad_signature', 'signature_mismatch'),
    }),
    await inState('pending'),
    await inState('retired'),
    await inState('compromised'),
    ...(await weakKeys()),
  ]
}

async function inState(state: 'pending' | 'retired' | 'compromised'): Promise<Vector> {
  return vector({
    id: `key-${state}`,
    description: `A good code of a key that is ${state}`,
    keys: [publishedKey(ed25519.getPublicKey(SIGNING_SEED), { state })],
    code: await staticCode(claimsWith()),
    expect: refused('unknown_key', `${state}_key`),
  })
}

/** Anyone can sign for these keys; a lenient library calls each of these codes good. */
async function weakKeys(): Promise<Vector[]> {
  return Promise.all(
    WEAK_KEYS.map(async ({ name, publicKey }) =>
      vector({
        id: `weak-key-${name}`,
        description: 'A forged code for a public key of small order, which no keyring may hold',
        keys: [publishedKey(publicKey)],
        code: assemblePassCode(await forgeForSmallOrderKey(claimsWith(), publicKey)),
        expect: refused('unknown_key', 'no_such_key'),
      })
    )
  )
}
