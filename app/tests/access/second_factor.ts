import db from '@adonisjs/lucid/services/db'
import { v7 as uuidv7 } from 'uuid'
import School from '#identity/models/school'
import { seal } from '#passes/keys/sealed_secret'
import { newTotpSecret } from '#identity/second_factor/totp'
import { EVERYBODY, type Access } from '#tests/access/access'
import type { Client } from '#tests/client'
import { newUser } from '#tests/users'

const SECOND_FACTOR = '/api/v1/my/second-factor'

export const access: Access[] = [
  {
    name: 'see the own second factor',
    route: 'second_factor.show',
    may: EVERYBODY,
    request: (client) => client.get(SECOND_FACTOR),
  },
  {
    name: 'remove the own authenticator app',
    route: 'second_factor.remove_totp',
    may: EVERYBODY,
    request: (client) => withTotp(client, () => client.delete(`${SECOND_FACTOR}/totp`)),
  },
  {
    name: 'make new recovery codes of their own',
    route: 'second_factor.renew_recovery_codes',
    may: EVERYBODY,
    request: (client) => withTotp(client, () => client.post(`${SECOND_FACTOR}/recovery-codes`, {})),
  },
  {
    name: 'take the second factor of an account away',
    route: 'users.reset_second_factor',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      return client.delete(`/api/v1/users/${(await newUser()).id}/second-factor`)
    },
  },
]

/** While the client's user, if anybody is signed in, has an authenticator app; not longer, for others sign in as them. */
async function withTotp<T>(client: Client, act: () => Promise<T>): Promise<T> {
  const { user } = (await client.get('/api/v1/session')).body
  if (!user) return act()
  const { id: schoolId } = await School.ofThisSite()
  const now = new Date()
  await db.table('totp_secrets').insert({
    id: uuidv7(),
    school_id: schoolId,
    user_id: user.id,
    secret: seal(newTotpSecret(), 'totp-secret'),
    created_at: now,
    confirmed_at: now,
  })
  try {
    return await act()
  } finally {
    for (const table of ['totp_secrets', 'recovery_codes'])
      await db.from(table).where('user_id', user.id).delete()
  }
}
