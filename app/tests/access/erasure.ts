import type { Access } from '#tests/access/access'
import { newStudent } from '#tests/students'
import { newUser } from '#tests/users'

async function closedAccount() {
  const user = await newUser([])
  return user.merge({ status: 'disabled' }).save()
}

export const access: Access[] = [
  {
    name: 'see what erasing a student would remove',
    route: 'erasures.student',
    may: ['admin'],
    request: async (client) => client.get(`/api/v1/students/${(await newStudent()).id}/erasure`),
  },
  {
    name: 'erase a student',
    route: 'erasures.erase_student',
    may: ['admin'],
    async request(client) {
      const { id, fullName: name } = await newStudent()
      return client.post(`/api/v1/students/${id}/erasure`, { name })
    },
  },
  {
    name: 'see what erasing an account would remove',
    route: 'erasures.user',
    may: ['admin'],
    request: async (client) => client.get(`/api/v1/users/${(await closedAccount()).id}/erasure`),
  },
  {
    name: 'erase an account',
    route: 'erasures.erase_user',
    may: ['admin'],
    async request(client) {
      const { id, name } = await closedAccount()
      return client.post(`/api/v1/users/${id}/erasure`, { name })
    },
  },
  {
    name: 'list who was erased',
    route: 'erasures.list',
    may: ['admin'],
    request: (client) => client.get('/api/v1/privacy/erasures'),
  },
  {
    name: 'see how long what is kept',
    route: 'retention.show',
    may: ['admin'],
    request: (client) => client.get('/api/v1/privacy/retention'),
  },
  {
    name: 'choose how long something is kept',
    route: 'retention.choose',
    may: ['admin'],
    request: (client) => client.patch('/api/v1/privacy/retention', { name: 'activity', days: 90 }),
  },
]
