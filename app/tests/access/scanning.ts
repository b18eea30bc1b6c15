import type { Access } from '#tests/access/access'

export const access: Access[] = [
  {
    name: 'list scans',
    route: 'scans.list',
    may: ['staff', 'admin', 'gate', 'supervisor'],
    request: (client) => client.get('/api/v1/scans'),
  },
]
