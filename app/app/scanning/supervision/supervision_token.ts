import { createHash, randomBytes } from 'node:crypto'
import { DateTime } from 'luxon'
import type User from '#identity/models/user'
import type { KnownDevice } from '#scanning/device_tokens'
import { SUPERVISING } from '#scanning/supervision/supervising_roles'
import Supervision from '#scanning/supervision/supervision'

const PREFIX = 'sps_'
const LONGEST = 100

/** A fresh token: the text for the page, and the hash that is stored. */
export function makeSupervisionToken(): { token: string; hash: Buffer } {
  const token = PREFIX + randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token) }
}

/**
 * The supervision a token stands for, as long as all of it still holds: this gate, the five minutes, the account and a
 * role that counts now. Asked of the database each time, so that taking a role away ends it at once. `user` is loaded
 * with its roles.
 */
export async function findSupervision(
  token: string,
  { id }: Pick<KnownDevice, 'id'>
): Promise<Supervision | undefined> {
  if (!token.startsWith(PREFIX) || token.length > LONGEST) return undefined
  const found = await Supervision.query()
    .where({ tokenHash: hashOf(token), deviceId: id })
    .whereNull('endedAt')
    .where('expiresAt', '>', DateTime.utc().toJSDate())
    .whereExists(
      (device) =>
        void device.from('devices').where('id', id).whereNull('revoked_at').whereNull('lost_at')
    )
    .preload('user', (user) => void user.preload('roleAssignments'))
    .first()
  return found && maySupervise(found.user) ? found : undefined
}

/** `roleAssignments` must be loaded. */
export function maySupervise(user: User): boolean {
  return user.status === 'active' && user.hasRole(...SUPERVISING)
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
