import { assemblePassCode } from '../pass_code_text.js'
import type { ExpectedVerdict, Vector } from '../run_vectors.js'
import { SIGNED_PART_BYTES } from '../sign_pass.js'
import { dynamicPart, refused, rotatingClaims, signedPart, vector } from './sample_school.js'

const notSigned = refused('bad_signature', 'signature_mismatch')
const notMaced = refused('bad_signature', 'dynamic_mismatch', rotatingClaims)

/** One bit of each field: the byte's offset in static ‖ signature ‖ dynamic, and the bit in it. */
const FLIPS: { field: string; byte: number; bit: number; expect: ExpectedVerdict }[] = [
  { field: 'version', byte: 0, bit: 1, expect: refused('unknown', 'unknown_version') },
  { field: 'key-index', byte: 1, bit: 5, expect: refused('unknown_key', 'no_such_key') },
  { field: 'pass-type', byte: 2, bit: 0, expect: notSigned },
  { field: 'flag-rotating', byte: 3, bit: 0, expect: notSigned },
  { field: 'flag-single-use', byte: 3, bit: 1, expect: notSigned },
  { field: 'flag-photo-check', byte: 3, bit: 2, expect: notSigned },
  { field: 'flag-printed', byte: 3, bit: 3, expect: notSigned },
  { field: 'flag-unknown', byte: 3, bit: 4, expect: refused('unknown', 'unknown_flags') },
  { field: 'pass-id-first', byte: 4, bit: 7, expect: notSigned },
  { field: 'pass-id-last', byte: 19, bit: 0, expect: notSigned },
  { field: 'status-index', byte: 23, bit: 0, expect: notSigned },
  { field: 'not-before', byte: 27, bit: 0, expect: notSigned },
  { field: 'expires', byte: 30, bit: 7, expect: notSigned },
  { field: 'scope', byte: 33, bit: 0, expect: notSigned },
  { field: 'policy', byte: 35, bit: 0, expect: notSigned },
  { field: 'secret-version', byte: 37, bit: 0, expect: notSigned },
  { field: 'signature-r', byte: 38, bit: 0, expect: notSigned },
  { field: 'signature-r-sign', byte: 69, bit: 7, expect: notSigned },
  { field: 'signature-s', byte: 70, bit: 0, expect: notSigned },
  { field: 'signature-s-top', byte: 101, bit: 7, expect: notSigned },
  { field: 'step', byte: 105, bit: 0, expect: notMaced },
  { field: 'mac-first', byte: 106, bit: 0, expect: notMaced },
  { field: 'mac-last', byte: 113, bit: 7, expect: notMaced },
]

export async function flippedBits(): Promise<Vector[]> {
  const code = [...(await signedPart(rotatingClaims)), ...(await dynamicPart(rotatingClaims))]
  return FLIPS.map(({ field, byte, bit, expect }) => {
    const flipped = Uint8Array.from(code.with(byte, code[byte]! ^ (1 << bit)))
    return vector({
      id: `flipped-${field}`,
      description: `A good rotating code with bit ${bit} of byte ${byte} flipped`,
      code: assemblePassCode(
        flipped.subarray(0, SIGNED_PART_BYTES),
        flipped.subarray(SIGNED_PART_BYTES)
      ),
      expect,
    })
  })
}
