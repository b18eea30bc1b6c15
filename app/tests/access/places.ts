import type { Access } from '#tests/access/access'

export const access: Access[] = [
  {
    name: 'list places',
    route: 'places.list',
    may: ['staff', 'admin', 'gate', 'supervisor'],
    request: (client) => client.get('/api/v1/places'),
  },
]
