import { SIGNED_PART_BYTES } from '../pass_code/sign_pass.js'
import { PASS_ID_OFFSET, STATIC_PART_BYTES } from '../pass_code/static_part.js'
import { joined } from './joined_bytes.js'

const PASS_ID_BYTES = 16
const SECRET_BYTES = 32
export const ADDRESS_BYTES = 16

const PURPOSE = new TextEncoder().encode('studentpass/roster1\0')

/** What the code of one pass opens in a roster. */
export type RosterKey = {
  /** Where its entry is: the first 16 bytes of SHA-256(pass id ‖ K). */
  address: Uint8Array<ArrayBuffer>
  /** K as an AES-256-GCM key. */
  secret: CryptoKey
  /** Makes initialisation vectors; only who seals entries needs it. */
  vectors: CryptoKey
}

/**
 * The key to a holder's entry. It comes from the signature, which is in the pass's code and nowhere at a gate: nobody
 * can guess the 64 bytes without the school's private key, so a gate knows an entry only while it is shown the code.
 *
 * K = HKDF-SHA-256(signature, empty salt, info = `"studentpass/roster1\0" ‖ pass id`), 32 bytes; the next 32 bytes of
 * the same expansion make the vectors.
 * @param signedPart static part and signature, 102 bytes, as they are in the code
 */
export async function rosterKeyOf(signedPart: Uint8Array): Promise<RosterKey> {
  if (signedPart.length !== SIGNED_PART_BYTES) throw new RangeError('A signed part has 102 bytes')
  const passId = signedPart.subarray(PASS_ID_OFFSET, PASS_ID_OFFSET + PASS_ID_BYTES)
  const signature = joined(signedPart.subarray(STATIC_PART_BYTES))

  const { subtle } = globalThis.crypto
  const source = await subtle.importKey('raw', signature, 'HKDF', false, ['deriveBits'])
  const info = joined(PURPOSE, passId)
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info }
  const derived = new Uint8Array(await subtle.deriveBits(hkdf, source, 2 * SECRET_BYTES * 8))
  const secret = derived.subarray(0, SECRET_BYTES)

  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  const [address, aesKey, vectors] = await Promise.all([
    subtle.digest('SHA-256', joined(passId, secret)),
    subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']),
    subtle.importKey('raw', derived.subarray(SECRET_BYTES), hmac, false, ['sign']),
  ])
  return { address: new Uint8Array(address, 0, ADDRESS_BYTES), secret: aesKey, vectors }
}
