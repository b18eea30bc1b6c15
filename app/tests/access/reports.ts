import type { Access } from '#tests/access/access'

export const access: Access[] = [
  {
    name: 'read a report',
    route: 'reports.show',
    may: ['admin', 'auditor'],
    request: (client) => client.get('/api/v1/reports/passes?group_by=type'),
  },
  {
    name: 'export a report',
    route: 'reports.export',
    may: ['admin', 'auditor'],
    request: (client) => client.get('/api/v1/reports/scans/export?group_by=outcome'),
  },
]
