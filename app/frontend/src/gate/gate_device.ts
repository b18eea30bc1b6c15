import type { api } from '../api/client.js'

/** What the server says of the device that a token belongs to. */
export type GateDevice = Awaited<ReturnType<typeof api.device.show>>

/** How a device shows its token. */
export function authorization(token: string) {
  return { Authorization: `Bearer ${token}` }
}
