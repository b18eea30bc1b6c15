import { randomUUID } from 'node:crypto'
import type { Access } from '#tests/access/access'
import { newUser } from '#tests/users'

export const access: Access[] = [
  {
    name: 'choose the own language',
    route: 'session.change',
    may: [
      'student',
      'other student',
      'staff',
      'monitor',
      'gate',
      'supervisor',
      'safeguarding',
      'admin',
      'auditor',
    ],
    request: (client) => client.patch('/api/v1/session', { language: null }),
  },
  {
    name: 'list accounts',
    route: 'users.list',
    may: ['admin'],
    request: (client) => client.get('/api/v1/users'),
  },
  {
    name: 'add an account',
    route: 'users.add',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      const person = { name: 'New', email: `${randomUUID()}@demo.school` }
      return client.post('/api/v1/users', { ...person, roles: [{ role: 'staff' }] })
    },
  },
  {
    name: 'change an account',
    route: 'users.change',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      return client.patch(`/api/v1/users/${(await newUser()).id}`, { name: 'Renamed' })
    },
  },
  {
    name: 'invite somebody again',
    route: 'users.invite',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      return client.post(`/api/v1/users/${(await newUser()).id}/invitation`, {})
    },
  },
  {
    name: 'give a role',
    route: 'users.assign_role',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      return client.post(`/api/v1/users/${(await newUser()).id}/roles`, { role: 'monitor' })
    },
  },
  {
    name: 'end a role',
    route: 'users.end_role',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      const user = await newUser()
      return client.delete(`/api/v1/users/${user.id}/roles/${user.roleAssignments[0]!.id}`)
    },
  },
]
