import { decodeBase64Url, encodeBase64Url } from '../pass_code/base64url.js'
import type { KeyringEntry } from '../pass_code/keyring.js'
import type { PassCrypto } from '../pass_code/pass_crypto.js'
import type { PassSigner } from '../pass_code/sign_pass.js'
import { signatureIsGood } from '../pass_code/strict_ed25519.js'
import { writeUuid } from '../pass_code/uuid_bytes.js'
import type { GateBundle } from './gate_bundle.js'

/** Keeps these signatures apart from those of passes: the same keys make both. */
const DOMAIN = new TextEncoder().encode('studentpass/bundle1\0')
const UUID_BYTES = 16

/** A bundle on its way to a gate: the bytes that were signed, and who signed them. */
export type SignedBundle = {
  keyIndex: number
  /** JSON of a {@link GateBundle}, base64url. */
  payload: string
  /** Ed25519 over `"studentpass/bundle1\0" ‖ school id (16) ‖ payload bytes`, base64url. */
  signature: string
}

/** A bundle that none of the gate's keys has signed for this school. */
export class ForgedBundle extends Error {
  readonly code = 'E_FORGED_BUNDLE'
  readonly status = 422
  readonly remedy = 'Check that the gate talks to its own school, then enrol it again.'

  constructor(options?: ErrorOptions) {
    super('The gate bundle is not signed by a key this gate trusts', options)
    this.name = 'ForgedBundle'
  }
}

/** Signs a bundle with the school's active key. */
export async function signBundle(
  bundle: GateBundle,
  { keyIndex, signer }: { keyIndex: number; signer: PassSigner }
): Promise<SignedBundle> {
  const payload = new TextEncoder().encode(JSON.stringify(bundle))
  const signature = await signer.sign(messageOf(bundle.schoolId, payload))
  return { keyIndex, payload: encodeBase64Url(payload), signature: encodeBase64Url(signature) }
}

type Trust = {
  schoolId: string
  /** The keys of the bundle the gate holds, or those it got when it was enrolled. */
  findKey(keyIndex: number): KeyringEntry | undefined
  crypto: PassCrypto
}

/**
 * The bundle inside, once a key the gate trusts has signed it. Its age and number are the caller's to judge.
 * @throws ForgedBundle
 */
export async function openBundle(signed: SignedBundle, trust: Trust): Promise<GateBundle> {
  const key = trust.findKey(signed.keyIndex)
  if (!key || !['pending', 'active', 'retiring'].includes(key.state)) throw new ForgedBundle()

  const { payload, signature } = decode(signed)
  const message = messageOf(trust.schoolId, payload)
  if (!(await signatureIsGood(trust.crypto, key.publicKey, message, signature))) {
    throw new ForgedBundle()
  }
  const bundle: GateBundle = JSON.parse(new TextDecoder().decode(payload))
  if (bundle.version !== 1 || bundle.schoolId !== trust.schoolId) throw new ForgedBundle()
  return bundle
}

function decode({ payload, signature }: SignedBundle) {
  try {
    return { payload: decodeBase64Url(payload), signature: decodeBase64Url(signature) }
  } catch (cause) {
    throw new ForgedBundle({ cause })
  }
}

function messageOf(schoolId: string, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array(DOMAIN.length + UUID_BYTES + payload.length)
  message.set(DOMAIN)
  writeUuid(schoolId, message, DOMAIN.length)
  message.set(payload, DOMAIN.length + UUID_BYTES)
  return message
}
