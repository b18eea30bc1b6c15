import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { Access, Who } from '#tests/access/access'
import type { Client } from '#tests/client'

/** Everybody with an account has notifications. */
const everybodySignedIn: Who[] = [
  'student',
  'other student',
  'staff',
  'monitor',
  'gate',
  'supervisor',
  'safeguarding',
  'admin',
  'auditor',
]

/** A notification of the client's own, or of nobody it may know. */
async function notificationOf(client: Client): Promise<string> {
  const { body } = await client.get('/api/v1/session')
  const id = randomUUID()
  if (!body.user) return id
  await db.table('notifications').insert({
    id,
    user_id: body.user.id,
    kind: 'import.finished',
    params: JSON.stringify({ file: 'roster.csv', state: 'applied' }),
    created_at: new Date(),
  })
  return id
}

export const access: Access[] = [
  {
    name: 'list own notifications',
    route: 'notifications.list',
    may: everybodySignedIn,
    request: (client) => client.get('/api/v1/notifications'),
  },
  {
    name: 'count own unread notifications',
    route: 'notifications.unread',
    may: everybodySignedIn,
    request: (client) => client.get('/api/v1/notifications/unread'),
  },
  {
    name: 'mark an own notification as read',
    route: 'notifications.read',
    may: everybodySignedIn,
    request: async (client) =>
      client.post(`/api/v1/notifications/${await notificationOf(client)}/read`, {}),
  },
  {
    name: 'mark all own notifications as read',
    route: 'notifications.read_all',
    may: everybodySignedIn,
    async request(client) {
      await client.get('/api/v1/session')
      return client.post('/api/v1/notifications/read-all', {})
    },
  },
  {
    name: 'see which notifications come by e-mail',
    route: 'notification_choices.show',
    may: everybodySignedIn,
    request: (client) => client.get('/api/v1/notification-choices'),
  },
  {
    name: 'choose which notifications come by e-mail',
    route: 'notification_choices.change',
    may: everybodySignedIn,
    async request(client) {
      await client.get('/api/v1/session')
      const choices = [{ kind: 'pass.waiting', email: 'digest' }]
      return client.send('PUT', '/api/v1/notification-choices', JSON.stringify({ choices }))
    },
  },
]
