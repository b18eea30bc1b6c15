import type { Access } from '#tests/access/access'
import PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import { staff, type Client } from '#tests/client'
import { issue } from '#tests/passes'

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)

async function cardOrder() {
  const holder = await Student.findByOrFail('givenName', 'Theo')
  const type = await PassType.findByOrFail('kind', 'id_card')
  return { student_ids: [holder.id], pass_type_id: type.id, valid_until: tomorrow() }
}

async function cardId(): Promise<string> {
  const { body } = await (await staff()).post('/api/v1/cards', await cardOrder())
  return body.ids[0]
}

/** With the token against forged requests, which nobody signed in has too. */
async function post(client: Client, path: string, body: object) {
  await client.get('/api/v1/session')
  return client.post(path, body)
}

export const access: Access[] = [
  {
    name: 'make a short code for one’s own pass',
    route: 'my_passes.short_code',
    may: ['student'],
    async request(client) {
      const pass = await issue(await staff(), 'event')
      return post(client, `/api/v1/my/passes/${pass.id}/short-code`, {})
    },
  },
  {
    name: 'list cards',
    route: 'cards.list',
    may: ['admin'],
    request: (client) => client.get('/api/v1/cards'),
  },
  {
    name: 'list the types of cards',
    route: 'cards.types',
    may: ['admin'],
    request: (client) => client.get('/api/v1/cards/types'),
  },
  {
    name: 'make cards',
    route: 'cards.issue',
    may: ['admin'],
    request: async (client) => post(client, '/api/v1/cards', await cardOrder()),
  },
  {
    name: 'print cards',
    route: 'cards.sheet',
    may: ['admin'],
    request: async (client) =>
      post(client, '/api/v1/cards/sheet', { ids: [await cardId()], paper: 'a4' }),
  },
  {
    name: 'print a card again',
    route: 'cards.reprint',
    may: ['admin'],
    request: async (client) => post(client, `/api/v1/cards/${await cardId()}/reprint`, {}),
  },
  {
    name: 'report a card as lost',
    route: 'cards.lost',
    may: ['admin'],
    request: async (client) => post(client, `/api/v1/cards/${await cardId()}/lost`, {}),
  },
  {
    name: 'see the emergency list',
    route: 'emergency_list.show',
    may: ['staff', 'monitor', 'supervisor', 'safeguarding', 'admin'],
    request: (client) => client.get('/api/v1/emergency-list'),
  },
]
