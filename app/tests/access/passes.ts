import type { Access } from '#tests/access/access'
import { staff } from '#tests/client'
import { issue } from '#tests/passes'

export const access: Access[] = [
  {
    name: 'list pass types',
    route: 'pass_types.list',
    may: ['staff', 'admin'],
    request: (client) => client.get('/api/v1/pass-types'),
  },
  {
    name: 'list passes',
    route: 'passes.list',
    may: ['staff', 'admin'],
    request: (client) => client.get('/api/v1/passes'),
  },
  {
    name: 'list own passes',
    route: 'my_passes.list',
    may: ['student', 'other student'],
    request: (client) => client.get('/api/v1/my/passes'),
  },
  {
    name: "show the code of a student's pass",
    route: 'my_passes.code',
    may: ['student'],
    async request(client) {
      const pass = await issue(await staff(), 'hall')
      return client.get(`/api/v1/my/passes/${pass.id}/code`)
    },
  },
  {
    name: 'issue a pass',
    route: 'passes.issue',
    may: ['staff', 'admin'],
    async request(client) {
      const issuer = await staff()
      const { body: found } = await issuer.get('/api/v1/students?search=Hana')
      const { body: types } = await issuer.get('/api/v1/pass-types')
      await client.get('/api/v1/session')
      return client.post('/api/v1/passes', {
        student_id: found.students[0].id,
        pass_type_id: types.pass_types[0].id,
      })
    },
  },
  {
    name: 'revoke a pass',
    route: 'passes.revoke',
    may: ['staff', 'admin'],
    async request(client) {
      const pass = await issue(await staff(), 'hall')
      await client.get('/api/v1/session')
      return client.post(`/api/v1/passes/${pass.id}/revoke`, { reason: 'lost' })
    },
  },
]
