import { encodeBase45 } from '../base45.js'
import type { MalformedDetail } from '../malformed_pass_code.js'
import { assemblePassCode } from '../pass_code_text.js'
import type { Vector } from '../run_vectors.js'
import { signStaticPart } from '../sign_pass.js'
import { writeStaticPart } from '../static_part.js'
import {
  claimsWith,
  dynamicPart,
  refused,
  rotatingClaims,
  rotatingCode,
  SCHOOL_ID,
  signedPart,
  signerOf,
  SIGNING_SEED,
  staticCode,
  vector,
} from './sample_school.js'

export async function form(): Promise<Vector[]> {
  return [...(await wrongLengths()), ...(await wrongText()), ...(await wrongHeaders())]
}

async function wrongLengths(): Promise<Vector[]> {
  const signed = await signedPart(rotatingClaims)
  const whole = Uint8Array.from([...signed, ...(await dynamicPart(rotatingClaims))])
  const code = await rotatingCode(rotatingClaims)
  return [
    malformed('empty', 'No character at all', '', 'not_a_pass_code'),
    malformed('prefix-only', 'The prefix and nothing behind it', 'SP1:', 'truncated'),
    malformed('truncated-static', 'The static part alone', cut(whole, 38), 'truncated'),
    malformed('truncated-signature', 'One byte short of static', cut(whole, 101), 'truncated'),
    malformed('truncated-dynamic', 'One byte short of rotating', cut(whole, 113), 'truncated'),
    malformed(
      'truncated-text',
      'Two characters lost at the end',
      code.slice(0, -2),
      'wrong_length'
    ),
    malformed('trailing-byte-static', 'One byte more than static', cut(whole, 103), 'truncated'),
    malformed(
      'trailing-byte-rotating',
      'One byte more than rotating',
      `SP1:${encodeBase45(Uint8Array.from([...whole, 0]))}`,
      'trailing_bytes'
    ),
    malformed('trailing-character', 'One character more', `${code}0`, 'wrong_length'),
    malformed('twice', 'A code behind a code, 350 characters', code + code, 'too_long'),
    malformed('longest-input', '255 characters', longText(255), 'trailing_bytes'),
    malformed('too-long-input', '256 characters', longText(256), 'too_long'),
  ]
}

async function wrongText(): Promise<Vector[]> {
  const code = await staticCode(claimsWith())
  const atEnd = (text: string) => code.slice(0, -text.length) + text
  return [
    malformed('prefix-lowercase', 'sp1:', code.replace('SP1', 'sp1'), 'not_a_pass_code'),
    malformed('prefix-other-version', 'SP2:', code.replace('SP1', 'SP2'), 'not_a_pass_code'),
    malformed('leading-space', 'A space before the prefix', ` ${code}`, 'not_a_pass_code'),
    malformed('trailing-newline', 'A scanner that adds Enter', `${code}\n`, 'wrong_length'),
    malformed('alphabet-lowercase', 'Lowercase text', lowercase(code), 'wrong_alphabet'),
    malformed('alphabet-foreign', 'A character of base64', atEnd('_00'), 'wrong_alphabet'),
    malformed('alphabet-not-ascii', 'A full-width digit', atEnd('０00'), 'wrong_alphabet'),
    malformed('alphabet-nul', 'A character with code 0', atEnd('\0' + '00'), 'wrong_alphabet'),
    malformed(
      'not-canonical-triple',
      'Three characters above 65535',
      atEnd(':::'),
      'not_canonical'
    ),
    malformed('not-canonical-by-one', 'Three characters for 65536', atEnd('GGW'), 'not_canonical'),
    malformed(
      'not-canonical-pair',
      'Two characters above 255',
      code.slice(0, -3) + 'V5',
      'not_canonical'
    ),
  ]
}

async function wrongHeaders(): Promise<Vector[]> {
  return [
    await withByte('version-0', 'Signed, but of version 0', 0, 0, 'unknown_version'),
    await withByte('version-2', 'Signed, but of version 2', 0, 2, 'unknown_version'),
    await withByte('flags-16', 'Signed, with a flag of a later version', 3, 16, 'unknown_flags'),
    await withByte('flags-128', 'Signed, with the highest flag bit', 3, 128, 'unknown_flags'),
  ]
}

async function withByte(
  id: string,
  description: string,
  offset: number,
  value: number,
  detail: MalformedDetail
): Promise<Vector> {
  const staticPart = writeStaticPart(claimsWith())
  staticPart[offset] = value
  const signer = signerOf(SIGNING_SEED)
  const signed = await signStaticPart(staticPart, { schoolId: SCHOOL_ID, signer })
  return malformed(id, description, assemblePassCode(signed), detail)
}

function malformed(id: string, description: string, code: string, detail: MalformedDetail): Vector {
  return vector({ id: `form-${id}`, description, code, expect: refused('unknown', detail) })
}

function cut(bytes: Uint8Array, length: number): string {
  return `SP1:${encodeBase45(bytes.subarray(0, length))}`
}

function lowercase(code: string): string {
  return `SP1:${code.slice(4).toLowerCase()}`
}

function longText(length: number): string {
  return `SP1:${'0'.repeat(length - 4)}`
}
