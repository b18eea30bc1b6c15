import type { VectorFile } from '../run_vectors.js'
import { flippedBits } from './flipped_bits.js'
import { form } from './form.js'
import { goodCodes } from './good_codes.js'
import { rotation } from './rotation.js'
import { signatures } from './signatures.js'
import { signingKeys } from './signing_keys.js'
import { validity } from './validity.js'

/** Every test vector of SP1, made from fixed keys and a fixed clock: always the same. */
export async function allVectors(): Promise<VectorFile> {
  return {
    format: 'student-pass-sp1-vectors',
    version: 1,
    vectors: [
      ...(await goodCodes()),
      ...(await validity()),
      ...(await rotation()),
      ...(await flippedBits()),
      ...(await signingKeys()),
      ...(await signatures()),
      ...(await form()),
    ],
  }
}

/** The text of vectors/sp1.json. */
export async function vectorFileText(): Promise<string> {
  return JSON.stringify(await allVectors(), null, 2)
}
