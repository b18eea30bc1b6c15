import { randomUUID } from 'node:crypto'
import { EVERYBODY, type Access } from '#tests/access/access'
import { signedIn, type Client } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { newUser } from '#tests/users'

export const access: Access[] = [
  {
    name: 'choose the own language',
    route: 'session.change',
    may: EVERYBODY,
    request: (client) => client.patch('/api/v1/session', { language: null }),
  },
  {
    name: 'list the own sessions',
    route: 'own_sessions.list',
    may: EVERYBODY,
    request: (client) => client.get('/api/v1/my/sessions'),
  },
  {
    name: 'end a session of their own',
    route: 'own_sessions.end',
    may: EVERYBODY,
    request: endAnotherOwnSession,
  },
  {
    name: 'end all other sessions of their own',
    route: 'own_sessions.end_others',
    may: EVERYBODY,
    request: (client) => client.post('/api/v1/my/sessions/end-others', {}),
  },
  {
    name: 'ask whether the password is wanted again',
    route: 'session.confirmation',
    may: EVERYBODY,
    request: (client) => client.get('/api/v1/session/confirmation'),
  },
  {
    name: 'confirm with the password',
    route: 'session.confirm',
    may: EVERYBODY,
    request: (client) =>
      client.post('/api/v1/session/confirmation', { password: DEMONSTRATION.password }),
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

/** The client's user signs in a second time, and the first session ends the second. */
async function endAnotherOwnSession(client: Client) {
  const { user } = (await client.get('/api/v1/session')).body
  if (user) await signedIn(user.email)
  const { sessions = [] } = (await client.get('/api/v1/my/sessions')).body
  const other = sessions.find(({ current }: { current: boolean }) => !current)
  return client.delete(`/api/v1/my/sessions/${other?.id ?? randomUUID()}`)
}
