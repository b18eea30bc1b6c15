import type { Access } from '#tests/access/access'
import { classTaughtBy } from '#tests/classes'

export const access: Access[] = [
  {
    name: 'list one’s own classes',
    route: 'my_classes.list',
    may: ['staff', 'admin'],
    request: (client) => client.get('/api/v1/my/classes'),
  },
  {
    name: 'list the students of one’s own class',
    route: 'my_classes.students',
    may: ['staff', 'admin'],
    async request(client) {
      const id = await classTaughtBy(['tomas.rivera@demo.school', 'amelia.hart@demo.school'])
      return client.get(`/api/v1/my/classes/${id}/students`)
    },
  },
]
