import db from '@adonisjs/lucid/services/db'
import { Secret, TOTP } from 'otpauth'
import type User from '#identity/models/user'
import { Client, signedIn } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { newUser } from '#tests/users'

const SECOND_FACTOR = '/api/v1/my/second-factor'

/** What an authenticator app shows at a moment, as RFC 6238 has it. */
export function codeOf(secret: string, at = Date.now()): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at })
}

/** Sets up an authenticator app for whoever is signed in, or about to be, in this browser. */
export async function setUpTotp(client: Client) {
  const { body: offered } = await client.post(`${SECOND_FACTOR}/totp`, {})
  const code = codeOf(offered.secret)
  const { status, body } = await client.post(`${SECOND_FACTOR}/totp/confirm`, { code })
  if (status !== 200) throw new Error(`The authenticator app was not set up: ${status}`)
  return { secret: offered.secret as string, codes: body.recovery_codes as string[], body }
}

/** Somebody with an authenticator app; the code of this moment counts once more. */
export async function userWithTotp(roles?: Parameters<typeof newUser>[0]) {
  const user = await newUser(roles)
  const client = await signedIn(user.email)
  const { secret, codes } = await setUpTotp(client)
  await forgetLastCode(user)
  return { user, client, secret, codes }
}

/** As if half a minute had gone by. */
export async function forgetLastCode(user: User): Promise<void> {
  await db.from('totp_secrets').where('user_id', user.id).update({ last_step: 0 })
}

/** A browser in which somebody has shown the password. */
export async function afterPassword(email: string) {
  const client = new Client()
  await client.get('/api/v1/session')
  const { password } = DEMONSTRATION
  const { status, body } = await client.post('/api/v1/session', { email, password })
  return { client, status, body }
}
