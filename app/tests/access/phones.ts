import type { Access } from '#tests/access/access'
import type { Client } from '#tests/client'

const OWNERS = ['student', 'other student'] as const

/** With the token against forged requests, which nobody signed in has too. */
async function register(client: Client) {
  await client.get('/api/v1/session')
  return client.post('/api/v1/my/phones', { replace_oldest: true })
}

export const access: Access[] = [
  {
    name: 'list own phones',
    route: 'my_phones.list',
    may: [...OWNERS],
    request: (client) => client.get('/api/v1/my/phones'),
  },
  {
    name: 'make a browser one’s phone',
    route: 'my_phones.register',
    may: [...OWNERS],
    request: register,
  },
  {
    name: 'remove one of one’s phones',
    route: 'my_phones.remove',
    may: [...OWNERS],
    async request(client) {
      const { body } = await register(client)
      const id = body.phone?.id ?? '01900000-0000-7000-8000-000000000000'
      return client.delete(`/api/v1/my/phones/${id}`)
    },
  },
]
