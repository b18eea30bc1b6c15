import { randomUUID } from 'node:crypto'
import type { Access } from '#tests/access/access'
import { staff } from '#tests/client'

const name = () => `Made for ${randomUUID()}`

async function newPlace() {
  const { body } = await (
    await staff()
  ).post('/api/v1/admin/places', { name: name(), kind: 'room' })
  return body.place as { id: string }
}

export const access: Access[] = [
  {
    name: 'list places',
    route: 'places.list',
    may: ['staff', 'admin', 'gate', 'supervisor'],
    request: (client) => client.get('/api/v1/places'),
  },
  {
    name: 'list places to manage them',
    route: 'managed_places.list',
    may: ['admin'],
    request: (client) => client.get('/api/v1/admin/places'),
  },
  {
    name: 'add a place',
    route: 'managed_places.create',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      return client.post('/api/v1/admin/places', { name: name(), kind: 'room' })
    },
  },
  {
    name: 'see all about a place',
    route: 'managed_places.show',
    may: ['admin'],
    async request(client) {
      return client.get(`/api/v1/admin/places/${(await newPlace()).id}`)
    },
  },
  {
    name: 'change a place',
    route: 'managed_places.change',
    may: ['admin'],
    async request(client) {
      const { id } = await newPlace()
      await client.get('/api/v1/session')
      return client.patch(`/api/v1/admin/places/${id}`, { capacity: 3 })
    },
  },
  {
    name: 'list buildings',
    route: 'buildings.list',
    may: ['admin'],
    request: (client) => client.get('/api/v1/admin/buildings'),
  },
  {
    name: 'add a building',
    route: 'buildings.create',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      return client.post('/api/v1/admin/buildings', { name: name() })
    },
  },
  {
    name: 'change a building',
    route: 'buildings.change',
    may: ['admin'],
    async request(client) {
      const { body } = await (await staff()).post('/api/v1/admin/buildings', { name: name() })
      await client.get('/api/v1/session')
      return client.patch(`/api/v1/admin/buildings/${body.building.id}`, { capacity: 3 })
    },
  },
  {
    name: 'list checkpoints',
    route: 'checkpoints.list',
    may: ['admin'],
    request: (client) => client.get('/api/v1/admin/checkpoints'),
  },
  {
    name: 'add a checkpoint',
    route: 'checkpoints.create',
    may: ['admin'],
    async request(client) {
      const { id } = await newPlace()
      await client.get('/api/v1/session')
      const checkpoint = { name: name(), direction: 'both' }
      return client.post(`/api/v1/admin/places/${id}/checkpoints`, checkpoint)
    },
  },
  {
    name: 'change a checkpoint',
    route: 'checkpoints.change',
    may: ['admin'],
    async request(client) {
      const place = await newPlace()
      const { body } = await (
        await staff()
      ).post(`/api/v1/admin/places/${place.id}/checkpoints`, { name: name(), direction: 'both' })
      await client.get('/api/v1/session')
      return client.patch(`/api/v1/admin/checkpoints/${body.checkpoint.id}`, { direction: 'in' })
    },
  },
]
