import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every authenticator app has it: SHA-1, six digits, thirty seconds. */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 } as const
/** RFC 4226 wants 128 bits at least and recommends 160. */
const SECRET_BYTES = 20
/** A clock may be half a minute wrong in either direction. */
const WINDOW = 1

export function newTotpSecret(): Uint8Array {
  return new Secret({ size: SECRET_BYTES }).bytes
}

/** The secret as people type it. */
export function typedSecret(secret: Uint8Array): string {
  return secretOf(secret).base32
}

/** The `otpauth:` address that an authenticator app reads from the QR code. */
export function totpUri(secret: Uint8Array, { email, school }: { email: string; school: string }) {
  const issuer = `Student Pass (${school})`
  return new TOTP({ ...SHAPE, secret: secretOf(secret), issuer, label: email }).toString()
}

/** The time step whose code this is, of those that count now; undefined if it is none of them. */
export function totpStep(secret: Uint8Array, code: string, now: number): number | undefined {
  const shape = { ...SHAPE, secret: secretOf(secret) }
  const distance = TOTP.validate({ ...shape, token: code, timestamp: now, window: WINDOW })
  if (distance === null) return undefined
  return Math.floor(now / 1000 / SHAPE.period) + distance
}

function secretOf(bytes: Uint8Array): Secret {
  return new Secret({ buffer: Uint8Array.from(bytes).buffer })
}
