import { decodeBase64Url, encodeBase64Url, NotBase64Url } from '../pass_code/base64url.js'
import type { KeyringEntry } from '../pass_code/keyring.js'
import type { PassCrypto } from '../pass_code/pass_crypto.js'
import type { PassSigner } from '../pass_code/sign_pass.js'
import { signatureIsGood } from '../pass_code/strict_ed25519.js'
import { writeUuid } from '../pass_code/uuid_bytes.js'

const UUID_BYTES = 16

/** Keeps signatures apart that the same keys make for passes, bundles and rosters. */
export type Purpose = 'bundle1' | 'roster1'

/** Something on its way to a gate: the bytes that were signed, and who signed them. */
export type SignedPayload = {
  keyIndex: number
  /** JSON, base64url. */
  payload: string
  /** Ed25519 over `"studentpass/<purpose>\0" ‖ school id (16) ‖ payload bytes`, base64url. */
  signature: string
}

/** Whom a gate believes. */
export type Trust = {
  schoolId: string
  /** The keys of the bundle the gate holds, or those it got when it was enrolled. */
  findKey(keyIndex: number): KeyringEntry | undefined
  crypto: PassCrypto
}

/** Signs what is to be said to gates with the school's active key. */
export async function signPayload(
  content: { schoolId: string },
  {
    purpose,
    keyIndex,
    signer,
  }: {
    purpose: Purpose
    keyIndex: number
    signer: PassSigner
  }
): Promise<SignedPayload> {
  const payload = new TextEncoder().encode(JSON.stringify(content))
  const signature = await signer.sign(messageOf(purpose, content.schoolId, payload))
  return { keyIndex, payload: encodeBase64Url(payload), signature: encodeBase64Url(signature) }
}

/**
 * What is inside, once a key the gate trusts has signed it for this purpose and this school; otherwise null. Its age
 * and form are the caller's to judge.
 */
export async function openPayload(
  signed: SignedPayload,
  purpose: Purpose,
  trust: Trust
): Promise<unknown> {
  const key = trust.findKey(signed.keyIndex)
  if (!key || !['pending', 'active', 'retiring'].includes(key.state)) return null

  const bytes = decode(signed)
  if (!bytes) return null
  const message = messageOf(purpose, trust.schoolId, bytes.payload)
  if (!(await signatureIsGood(trust.crypto, key.publicKey, message, bytes.signature))) return null
  return JSON.parse(new TextDecoder().decode(bytes.payload))
}

function decode({ payload, signature }: SignedPayload) {
  try {
    return { payload: decodeBase64Url(payload), signature: decodeBase64Url(signature) }
  } catch (error) {
    if (error instanceof NotBase64Url) return null
    throw error
  }
}

function messageOf(
  purpose: Purpose,
  schoolId: string,
  payload: Uint8Array
): Uint8Array<ArrayBuffer> {
  const domain = new TextEncoder().encode(`studentpass/${purpose}\0`)
  const message = new Uint8Array(domain.length + UUID_BYTES + payload.length)
  message.set(domain)
  writeUuid(schoolId, message, domain.length)
  message.set(payload, domain.length + UUID_BYTES)
  return message
}
