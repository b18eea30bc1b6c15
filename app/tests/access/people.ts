import { randomUUID } from 'node:crypto'
import type { Access } from '#tests/access/access'
import { newStudent } from '#tests/students'

const FINDING = ['staff', 'supervisor', 'safeguarding', 'admin'] as const

export const access: Access[] = [
  {
    name: 'search students',
    route: 'students.search',
    may: [...FINDING],
    request: (client) => client.get('/api/v1/students'),
  },
  {
    name: 'list the grades',
    route: 'students.grades',
    may: [...FINDING],
    request: (client) => client.get('/api/v1/students/grades'),
  },
  {
    name: 'open a student’s page',
    route: 'students.show',
    may: [...FINDING],
    request: async (client) => client.get(`/api/v1/students/${(await newStudent()).id}`),
  },
  {
    name: 'see who has looked at a student',
    route: 'students.views',
    may: ['admin', 'auditor'],
    request: async (client) => client.get(`/api/v1/students/${(await newStudent()).id}/views`),
  },
  {
    name: 'add a student',
    route: 'students.add',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      const number = randomUUID().slice(0, 12)
      const name = { given_name: 'New', family_name: 'Student' }
      return client.post('/api/v1/students', { number, ...name, grade: '9' })
    },
  },
  {
    name: 'change a student',
    route: 'students.change',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      return client.patch(`/api/v1/students/${(await newStudent()).id}`, { grade: '10' })
    },
  },
  {
    name: 'give students a status',
    route: 'students.set_statuses',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      const { id } = await newStudent()
      return client.post('/api/v1/students/statuses', { changes: [{ id, status: 'suspended' }] })
    },
  },
  {
    name: 'set a student’s PIN',
    route: 'students.set_pin',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      return client.post(`/api/v1/students/${(await newStudent()).id}/pin`, { pin: '4711' })
    },
  },
]
