import db from '@adonisjs/lucid/services/db'
import { randomUUID } from 'node:crypto'
import { EVERYBODY, type Access } from '#tests/access/access'
import { Authenticator } from '#tests/authenticator'
import type { Client } from '#tests/client'

const PASSKEYS = '/api/v1/my/passkeys'
const CONFIRMATION = '/api/v1/session/confirmation/passkey'

export const access: Access[] = [
  {
    name: 'list the own passkeys',
    route: 'passkeys.list',
    may: EVERYBODY,
    request: (client) => client.get(PASSKEYS),
  },
  {
    name: 'rename a passkey of their own',
    route: 'passkeys.rename',
    may: EVERYBODY,
    request: (client) =>
      withPasskey(client, (_, id) => client.patch(`${PASSKEYS}/${id}`, { name: 'Old phone' })),
  },
  {
    name: 'remove a passkey of their own',
    route: 'passkeys.remove',
    may: EVERYBODY,
    request: (client) => withPasskey(client, (_, id) => client.delete(`${PASSKEYS}/${id}`)),
  },
  {
    name: 'ask to confirm with a passkey',
    route: 'passkeys.ask_to_confirm',
    may: EVERYBODY,
    request: (client) => client.post(`${CONFIRMATION}/options`, {}),
  },
  {
    name: 'confirm with a passkey',
    route: 'passkeys.confirm',
    may: EVERYBODY,
    request: (client) =>
      withPasskey(client, async (authenticator) => {
        const { body: options } = await client.post(`${CONFIRMATION}/options`, {})
        return client.post(CONFIRMATION, { response: authenticator.get(options) })
      }),
  },
]

/** While the client's user, if anybody is signed in, has a passkey; not longer, for others sign in as them. */
async function withPasskey<T>(
  client: Client,
  act: (authenticator: Authenticator, id: string) => Promise<T>
): Promise<T> {
  const authenticator = new Authenticator()
  const { user } = (await client.get('/api/v1/session')).body
  if (!user) return act(authenticator, randomUUID())
  const { body: options } = await client.post(`${PASSKEYS}/options`, {})
  const response = authenticator.create(options)
  const { body } = await client.post(PASSKEYS, { name: 'Phone', response })
  try {
    return await act(authenticator, body.passkey.id)
  } finally {
    for (const table of ['passkeys', 'recovery_codes'])
      await db.from(table).where('user_id', user.id).delete()
  }
}
