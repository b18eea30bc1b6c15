import { randomUUID } from 'node:crypto'
import type { Access } from '#tests/access/access'
import { staff, type Client } from '#tests/client'

const DEVICES = '/api/v1/admin/devices'

async function newGate() {
  const { body } = await (await staff()).get('/api/v1/admin/checkpoints')
  return { name: `Gate ${randomUUID()}`, kind: 'gate', checkpoint_id: body.checkpoints[0].id }
}

/** A request about a gate that was added for it. */
const aboutGate =
  (send: (client: Client, path: string) => Promise<{ status: number }>) =>
  async (client: Client) => {
    const { body } = await (await staff()).post(DEVICES, await newGate())
    await client.get('/api/v1/session')
    return send(client, `${DEVICES}/${body.device.id}`)
  }

export const access: Access[] = [
  {
    name: 'list devices',
    route: 'devices.list',
    may: ['admin'],
    request: (client) => client.get(DEVICES),
  },
  {
    name: 'add a device',
    route: 'devices.add',
    may: ['admin'],
    async request(client) {
      const gate = await newGate()
      await client.get('/api/v1/session')
      return client.post(DEVICES, gate)
    },
  },
  {
    name: 'rename a device',
    route: 'devices.change',
    may: ['admin'],
    request: aboutGate((client, path) => client.patch(path, { name: 'Side door' })),
  },
  {
    name: 'look at a device',
    route: 'devices.show',
    may: ['admin'],
    request: aboutGate((client, path) => client.get(path)),
  },
  {
    name: 'make a new code for a device',
    route: 'devices.offer_enrolment',
    may: ['admin'],
    request: aboutGate((client, path) => client.post(`${path}/enrolment`, {})),
  },
  {
    name: 'mark a device as lost',
    route: 'devices.mark_lost',
    may: ['admin'],
    request: aboutGate((client, path) => client.post(`${path}/lost`, {})),
  },
  {
    name: 'mark a device as found',
    route: 'devices.mark_found',
    may: ['admin'],
    request: aboutGate((client, path) => client.post(`${path}/found`, {})),
  },
  {
    name: 'revoke a device',
    route: 'devices.revoke',
    may: ['admin'],
    request: aboutGate((client, path) => client.post(`${path}/revoke`, {})),
  },
]
