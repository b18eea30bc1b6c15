import type { Access } from '#tests/access/access'

export const access: Access[] = [
  {
    name: 'see who has looked at one’s own record',
    route: 'my_views.list',
    may: ['student', 'other student'],
    request: (client) => client.get('/api/v1/my/views'),
  },
]
