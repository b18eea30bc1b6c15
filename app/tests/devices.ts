import { randomUUID } from 'node:crypto'
import { addressOf, answerOf, staff, type Client } from '#tests/client'

export const DEVICES = '/api/v1/admin/devices'

/** What the administrator gets for a new gate: the device, and the code that makes a browser it. */
export type OfferedGate = {
  device: { id: string; name: string }
  enrolment: { secret: string; expires_at: string }
}

/** A gate that an administrator has just added. */
export async function offeredGate(admin?: Client): Promise<OfferedGate> {
  const client = admin ?? (await staff())
  const { body: found } = await client.get('/api/v1/admin/checkpoints')
  const { body } = await client.post(DEVICES, {
    name: `Gate ${randomUUID().slice(0, 8)}`,
    kind: 'gate',
    checkpoint_id: found.checkpoints[0].id,
  })
  return body
}

/** What the page of a device does with a code. */
export async function useCode(secret: string) {
  return answerOf(
    await fetch(addressOf('/api/v1/devices/enrol'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ secret }),
    })
  )
}

/** A gate that was added and connected. */
export async function connectedGate(admin?: Client) {
  const { device, enrolment } = await offeredGate(admin)
  const { body } = await useCode(enrolment.secret)
  return { device, token: body.token as string }
}

/** A request as a device sends it. */
export async function asDevice(token: string, path: string, body?: object) {
  return answerOf(
    await fetch(addressOf(path), {
      method: body ? 'POST' : 'GET',
      headers: { 'Authorization': `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    })
  )
}

/** What a device with a token is told about itself. */
export const introduce = (token: string) => asDevice(token, '/api/v1/device')
