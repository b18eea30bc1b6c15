import type { Access } from '#tests/access/access'

export const access: Access[] = [
  {
    name: 'search students',
    route: 'students.search',
    may: ['staff', 'admin'],
    request: (client) => client.get('/api/v1/students'),
  },
]
