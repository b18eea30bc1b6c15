import { once } from 'node:events'
import { createServer } from 'node:net'
import { Failure } from '../bootstrap/failure.mjs'
import { portOwner } from './port_owner.ts'

export class PortBusy extends Failure {
  constructor(port: number, owner: string, flag: string) {
    super(`Port ${port} is in use by ${owner}.`, {
      code: 'port-busy',
      remedy: `Stop that program, or choose another port: npm start -- ${flag} ${port + 1}`,
      exitCode: 3,
    })
  }
}

export class PortForbidden extends Failure {
  constructor(port: number, flag: string) {
    super(`You may not listen on port ${port}: the system keeps low ports for root.`, {
      code: 'port-forbidden',
      remedy: `Choose a port above 1023: npm start -- ${flag} 3333`,
      exitCode: 3,
    })
  }
}

/**
 * Tries the port on both loopback addresses: `localhost` in a browser may mean either.
 *
 * @param flag the flag that chooses another port
 */
export async function checkPortFree(port: number, flag: string): Promise<void> {
  for (const address of ['127.0.0.1', '::1']) {
    const code = await errorOfListening(port, address)
    if (code === 'EADDRINUSE') throw new PortBusy(port, portOwner(port), flag)
    if (code === 'EACCES') throw new PortForbidden(port, flag)
  }
}

/** Other errors mean that the machine has no such address (no IPv6); then nobody is on it. */
async function errorOfListening(port: number, address: string): Promise<string | undefined> {
  const server = createServer()
  try {
    server.listen(port, address)
    await once(server, 'listening')
    server.close()
    await once(server, 'close')
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code
  }
}
