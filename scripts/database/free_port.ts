import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import process from 'node:process'

/**
 * A port on 127.0.0.1 that nobody listens on at this moment. Between now and its use somebody else
 * may be given it too: test files that run at once draw from different halves, which PORT_LANE
 * tells them as `0/2` and `1/2`.
 */
export async function freePort(): Promise<number> {
  while (true) {
    const port = await drawPort()
    if (isInLane(port)) return port
  }
}

async function drawPort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** By pairs of ports: Linux gives out only odd ones as long as it can. */
function isInLane(port: number): boolean {
  const [lane, lanes] = (process.env.PORT_LANE ?? '0/1').split('/').map(Number)
  return Math.floor(port / 2) % lanes! === lane
}
