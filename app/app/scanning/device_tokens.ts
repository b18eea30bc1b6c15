import { createHash, randomBytes } from 'node:crypto'
import Device from '#scanning/models/device'

const PREFIX = 'spd_'

/** How long a device is known without asking the database; a revocation still counts at once, in the scan's statement. */
const KNOWN_MS = 10_000

/** What a request of a gate needs to know about its device. */
export type KnownDevice = Pick<
  Device,
  'id' | 'name' | 'kind' | 'schoolId' | 'checkpointId' | 'placeId'
> & { shutOut?: ShutOut }

/** A device that is lost or revoked: since when, and whether somebody looks for it. */
export type ShutOut = { at: Date; lost: boolean }

/** A fresh token: the text for the gate, and the hash that is stored. */
export function makeDeviceToken(): { token: string; hash: Buffer } {
  const token = PREFIX + randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token) }
}

const known = new Map<string, { device: KnownDevice; until: number }>()

/** The device of a token that was shown before. `fresh` is false when the database should be asked again. */
export function rememberedDevice(
  token: string
): { device: KnownDevice; fresh: boolean } | undefined {
  const remembered = known.get(keyOf(token))
  return remembered && { device: remembered.device, fresh: remembered.until > Date.now() }
}

/** The device a token belongs to, also one that is shut out, unless the token is unknown; asks the database. */
export async function findDevice(token: string): Promise<KnownDevice | undefined> {
  if (!token.startsWith(PREFIX) || token.length > 100) return undefined
  const row = await Device.query().where('tokenHash', hashOf(token)).first()
  if (!row) {
    known.delete(keyOf(token))
    return undefined
  }
  const { id, name, kind, schoolId, checkpointId, placeId } = row
  const device = { id, name, kind, schoolId, checkpointId, placeId, shutOut: shutOutOf(row) }
  known.set(keyOf(token), { device, until: Date.now() + KNOWN_MS })
  return device
}

function shutOutOf({ revokedAt, lostAt }: Device): ShutOut | undefined {
  const since = [revokedAt, lostAt].filter((at) => at !== null).map((at) => at.toMillis())
  if (since.length === 0) return undefined
  return { at: new Date(Math.min(...since)), lost: lostAt !== null }
}

/** Makes this process ask the database about a device again at once; the others do within {@link KNOWN_MS}. */
export function forgetDevice(deviceId: string): void {
  for (const [key, { device }] of known) if (device.id === deviceId) known.delete(key)
}

/** The map holds hashes, so that a dump of the memory shows no token. */
function keyOf(token: string): string {
  return hashOf(token).toString('base64')
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
