import type { Access, Who } from '#tests/access/access'
import { givenIncident } from '#tests/incidents'

const lookingAfter: Who[] = ['supervisor', 'safeguarding', 'admin']

export const access: Access[] = [
  {
    name: 'list incidents',
    route: 'incidents.list',
    may: lookingAfter,
    request: (client) => client.get('/api/v1/incidents'),
  },
  {
    name: 'count open incidents',
    route: 'incidents.count_open',
    may: lookingAfter,
    request: (client) => client.get('/api/v1/incidents/open'),
  },
  {
    name: 'close an incident',
    route: 'incidents.close',
    may: lookingAfter,
    async request(client) {
      const { id } = await givenIncident('other')
      await client.get('/api/v1/session')
      return client.post(`/api/v1/incidents/${id}/close`, { note: 'Looked into.' })
    },
  },
]
