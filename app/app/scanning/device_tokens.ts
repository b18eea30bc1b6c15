import { createHash, randomBytes } from 'node:crypto'
import Device from '#scanning/models/device'

const PREFIX = 'spd_'

/** How long a device is known without asking the database; a revocation still counts at once, in the scan's statement. */
const KNOWN_MS = 10_000

/** What a request of a gate needs to know about its device. */
export type KnownDevice = { id: string; name: string; schoolId: string; checkpointId: string }

/** A fresh token: the text for the gate, and the hash that is stored. */
export function makeDeviceToken(): { token: string; hash: Buffer } {
  const token = PREFIX + randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token) }
}

const known = new Map<string, { device: KnownDevice; until: number }>()

/** The device a token belongs to, unless the token is unknown or revoked. */
export async function deviceOfToken(token: string): Promise<KnownDevice | undefined> {
  if (!token.startsWith(PREFIX) || token.length > 100) return undefined
  const hash = hashOf(token)
  const key = hash.toString('base64')
  const remembered = known.get(key)
  if (remembered && remembered.until > Date.now()) return remembered.device

  known.delete(key)
  const row = await Device.query().where('tokenHash', hash).whereNull('revokedAt').first()
  if (!row) return undefined
  const device = {
    id: row.id,
    name: row.name,
    schoolId: row.schoolId,
    checkpointId: row.checkpointId,
  }
  known.set(key, { device, until: Date.now() + KNOWN_MS })
  return device
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
