import Incident from '#incidents/models/incident'
import School from '#identity/models/school'
import { DateTime } from 'luxon'
import type { Access, Who } from '#tests/access/access'

const lookingAfter: Who[] = ['supervisor', 'safeguarding', 'admin']

async function newIncident() {
  const { id: schoolId } = await School.ofThisSite()
  const now = DateTime.utc()
  return Incident.create({ schoolId, kind: 'other', occurredAt: now, openedAt: now })
}

export const access: Access[] = [
  {
    name: 'list incidents',
    route: 'incidents.list',
    may: lookingAfter,
    request: (client) => client.get('/api/v1/incidents'),
  },
  {
    name: 'count open incidents',
    route: 'incidents.count_open',
    may: lookingAfter,
    request: (client) => client.get('/api/v1/incidents/open'),
  },
  {
    name: 'close an incident',
    route: 'incidents.close',
    may: lookingAfter,
    async request(client) {
      const { id } = await newIncident()
      await client.get('/api/v1/session')
      return client.post(`/api/v1/incidents/${id}/close`, { note: 'Looked into.' })
    },
  },
]
