import { randomBytes } from 'node:crypto'
import hash from '@adonisjs/core/services/hash'

/** A password that nobody knows, for an account whose owner has not chosen one yet: nothing signs in with it. */
export function unknownPassword(): string {
  return randomBytes(32).toString('base64url')
}

/** Its hash, for many accounts at once: making one for each of a thousand teachers takes a minute. */
export function unknownPasswordHash(): Promise<string> {
  return hash.use('argon2id').make(unknownPassword())
}
