import type { Access } from '#tests/access/access'

export const access: Access[] = [
  {
    name: 'see the settings of the school',
    route: 'school.show',
    may: ['admin'],
    request: (client) => client.get('/api/v1/admin/school'),
  },
  {
    name: 'change the settings of the school',
    route: 'school.change',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      return client.patch('/api/v1/admin/school', { smallest_cell: 5 })
    },
  },
  {
    name: 'see what an administrator has to do',
    route: 'school.overview',
    may: ['admin'],
    request: (client) => client.get('/api/v1/admin/overview'),
  },
  {
    name: 'choose staff for a list',
    route: 'staff_choices.list',
    may: ['admin'],
    request: (client) => client.get('/api/v1/admin/staff-choices'),
  },
  {
    name: 'see the emergency freeze',
    route: 'freeze.show',
    may: ['admin', 'safeguarding'],
    request: (client) => client.get('/api/v1/freeze'),
  },
  {
    name: 'end the emergency freeze',
    route: 'freeze.change',
    may: ['admin', 'safeguarding'],
    async request(client) {
      await client.get('/api/v1/session')
      return client.patch('/api/v1/freeze', { frozen: false })
    },
  },
]
