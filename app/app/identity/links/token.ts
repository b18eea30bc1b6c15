import { createHash, randomBytes } from 'node:crypto'
import encryption from '@adonisjs/core/services/encryption'

const PURPOSE = 'password-link'

/** What a link carries: 256 bits that nobody guesses. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Encrypted under a key derived from APP_KEY, until the e-mail with it has been sent. */
export function sealToken(token: string): string {
  return encryption.encrypt(token, { purpose: PURPOSE })
}

/** Null if it was sealed with another APP_KEY. */
export function unsealToken(sealed: string): string | null {
  return encryption.decrypt<string>(sealed, PURPOSE)
}

/** The address a person opens. The token is behind the hash, which no server and no log sees. */
export function linkWith(token: string, appUrl: string): string {
  return `${appUrl.replace(/\/$/, '')}/invitation#${token}`
}
