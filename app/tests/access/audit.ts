import type { Access } from '#tests/access/access'

export const access: Access[] = [
  {
    name: 'read the audit log',
    route: 'audit.list',
    may: ['admin', 'auditor'],
    request: (client) => client.get('/api/v1/audit'),
  },
  {
    name: 'export the audit log',
    route: 'audit.export',
    may: ['admin', 'auditor'],
    request: (client) => client.get('/api/v1/audit/export?action=audit.exported'),
  },
  {
    name: 'choose an action of the audit log',
    route: 'audit.actions',
    may: ['admin', 'auditor'],
    request: (client) => client.get('/api/v1/audit/actions'),
  },
  {
    name: 'choose somebody in the audit log',
    route: 'audit.actors',
    may: ['admin', 'auditor'],
    request: (client) => client.get('/api/v1/audit/actors?search=Amelia'),
  },
]
