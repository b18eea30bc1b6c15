import type { PassCrypto, PassSecret } from './pass_crypto.js'
import { writeUuid } from './uuid_bytes.js'

const PASS_ID_BYTES = 16

/**
 * K_pass: the secret that a holder's phone has for one pass on one school day.
 * K_pass = HKDF-SHA-256(K_day, salt empty, info = pass id ‖ secret version u16), 32 bytes.
 */
export function derivePassKey(
  crypto: PassCrypto,
  dayKey: PassSecret,
  { passId, secretVersion }: { passId: string; secretVersion: number }
): PassSecret | Promise<PassSecret> {
  const info = new Uint8Array(PASS_ID_BYTES + 2)
  writeUuid(passId, info, 0)
  info[PASS_ID_BYTES] = secretVersion >> 8
  info[PASS_ID_BYTES + 1] = secretVersion & 0xff
  return crypto.derivePassKey(dayKey, info)
}
