import type { Access } from '#tests/access/access'

export const access: Access[] = [
  {
    name: 'see how many are on the site',
    route: 'presence.show',
    may: ['staff', 'monitor', 'supervisor', 'safeguarding', 'admin'],
    request: (client) => client.get('/api/v1/presence'),
  },
]
