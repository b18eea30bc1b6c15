import { randomUUID } from 'node:crypto'
import type { Access } from '#tests/access/access'
import { staff } from '#tests/client'

const newType = () => ({
  name: `Type ${randomUUID()}`,
  kind: 'visitor',
  single_use: false,
  rotating: true,
  default_minutes: 5,
  max_minutes: 10,
})

export const access: Access[] = [
  {
    name: 'list pass types to manage them',
    route: 'managed_pass_types.list',
    may: ['admin'],
    request: (client) => client.get('/api/v1/admin/pass-types'),
  },
  {
    name: 'add a pass type',
    route: 'managed_pass_types.create',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      return client.post('/api/v1/admin/pass-types', newType())
    },
  },
  {
    name: 'change a pass type',
    route: 'managed_pass_types.change',
    may: ['admin'],
    async request(client) {
      const { body } = await (await staff()).post('/api/v1/admin/pass-types', newType())
      await client.get('/api/v1/session')
      const archived = { archived: true }
      return client.patch(`/api/v1/admin/pass-types/${body.pass_type.id}`, archived)
    },
  },
]
