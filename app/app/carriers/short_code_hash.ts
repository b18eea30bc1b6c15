import { createHmac, hkdfSync } from 'node:crypto'
import env from '#start/env'

let key: Buffer | undefined

/**
 * What is kept of a short code: HMAC-SHA-256 under a key of the application. A bare hash would not do, for the 40 bits
 * of a code can all be tried.
 */
export function hashOfShortCode(code: string): Buffer {
  key ??= Buffer.from(
    hkdfSync('sha256', env.get('APP_KEY').release(), '', 'student-pass/short-code', 32)
  )
  return createHmac('sha256', key).update(code).digest()
}
