import { randomUUID } from 'node:crypto'
import type { Access } from '#tests/access/access'
import { staff, type Client } from '#tests/client'

/* Bell schedules without weekdays and days in a far century: nothing here is in the way of other tests. */
const HOLIDAY = { from: '2150-01-05', to: '2150-01-09' }
const name = () => `Made for ${randomUUID()}`
const bells = () => ({
  name: name(),
  weekdays: [],
  periods: [{ name: 'Period 1', starts_at: '08:30', ends_at: '09:20', teaching: true }],
})
const blackout = () => ({
  name: name(),
  kind: 'window',
  starts_at: '2150-01-05T08:00:00Z',
  ends_at: '2150-01-05T09:00:00Z',
})

/** Terms must not overlap, so each one is a day of its own. */
let day = 0
const term = () => {
  const date = new Date(Date.UTC(2160, 0, 1) + 86_400_000 * day++).toISOString().slice(0, 10)
  return { name: name(), starts_on: date, ends_on: date }
}

async function made(path: string, body: object, key: string): Promise<string> {
  const { body: answer } = await (await staff()).post(`/api/v1/admin/${path}`, body)
  return `/api/v1/admin/${path}/${answer[key].id}`
}

/** A write by somebody whose CSRF cookie is fresh. */
const writing = async (client: Client) => {
  await client.get('/api/v1/session')
  return client
}

const admin = (title: string, route: string, request: Access['request']): Access => ({
  name: title,
  route,
  may: ['admin'],
  request,
})

export const access: Access[] = [
  admin('list bell schedules', 'bell_schedules.list', (client) =>
    client.get('/api/v1/admin/bell-schedules')
  ),
  admin('add a bell schedule', 'bell_schedules.create', async (client) =>
    (await writing(client)).post('/api/v1/admin/bell-schedules', bells())
  ),
  admin('change a bell schedule', 'bell_schedules.change', async (client) =>
    (await writing(client)).put(await made('bell-schedules', bells(), 'bell_schedule'), bells())
  ),
  admin('copy a bell schedule', 'bell_schedules.copy', async (client) => {
    const path = await made('bell-schedules', bells(), 'bell_schedule')
    return (await writing(client)).post(`${path}/copy`, { name: name() })
  }),
  admin('delete a bell schedule', 'bell_schedules.delete', async (client) =>
    (await writing(client)).delete(await made('bell-schedules', bells(), 'bell_schedule'))
  ),
  admin('show the calendar', 'calendar.show', (client) =>
    client.get('/api/v1/admin/calendar?from=2150-01-01&to=2150-01-31')
  ),
  admin('set days of the calendar', 'calendar.set', async (client) =>
    (await writing(client)).put('/api/v1/admin/calendar', { ...HOLIDAY, bell_schedule_id: null })
  ),
  admin('clear days of the calendar', 'calendar.clear', async (client) =>
    (await writing(client)).post('/api/v1/admin/calendar/clear', HOLIDAY)
  ),
  admin('copy days of the calendar', 'calendar.copy', async (client) =>
    (await writing(client)).post('/api/v1/admin/calendar/copy', {
      ...HOLIDAY,
      target: '2151-01-04',
    })
  ),
  admin('list terms', 'terms.list', (client) => client.get('/api/v1/admin/terms')),
  admin('add a term', 'terms.create', async (client) =>
    (await writing(client)).post('/api/v1/admin/terms', term())
  ),
  admin('change a term', 'terms.change', async (client) =>
    (await writing(client)).put(await made('terms', term(), 'term'), term())
  ),
  admin('delete a term', 'terms.delete', async (client) =>
    (await writing(client)).delete(await made('terms', term(), 'term'))
  ),
  admin('list blackouts', 'blackouts.list', (client) => client.get('/api/v1/admin/blackouts')),
  admin('add a blackout', 'blackouts.create', async (client) =>
    (await writing(client)).post('/api/v1/admin/blackouts', blackout())
  ),
  admin('change a blackout', 'blackouts.change', async (client) =>
    (await writing(client)).put(await made('blackouts', blackout(), 'blackout'), blackout())
  ),
  admin('delete a blackout', 'blackouts.delete', async (client) =>
    (await writing(client)).delete(await made('blackouts', blackout(), 'blackout'))
  ),
]
