import type { Access } from '#tests/access/access'

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
]
