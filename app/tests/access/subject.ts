import Student from '#people/models/student'
import type { Access } from '#tests/access/access'

const maya = () => Student.findByOrFail('givenName', 'Maya')

export const access: Access[] = [
  {
    name: 'take all data about a student',
    route: 'students.subject_access',
    may: ['admin'],
    request: async (client) =>
      client.get(`/api/v1/students/${(await maya()).id}/subject-access`),
  },
  {
    name: 'take one’s own data',
    route: 'my_data.export',
    may: ['student', 'other student'],
    request: (client) => client.get('/api/v1/my/data'),
  },
]
