import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createConnection } from 'node:net'
import { freePort } from '../../scripts/database/free_port.ts'
import { until } from '#tests/until'

/** The program, from the variable REDIS_SERVER or the PATH. */
const PROGRAM = process.env.REDIS_SERVER ?? 'redis-server'

/** Whether this machine has Redis; where it has none, tests that need it are left out. */
export const redisIsHere = spawnSync(PROGRAM, ['--version']).status === 0

/** A Redis of its own, in memory. */
export async function startRedis(port?: number) {
  const at = port ?? (await freePort())
  const child = spawn(PROGRAM, ['--port', String(at), '--save', '', '--appendonly', 'no'])
  await until(() => answers(at))
  return {
    port: at,
    url: `redis://127.0.0.1:${at}`,
    async stop() {
      const exited = once(child, 'exit')
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await exited
    },
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' })
    socket.once('connect', () => (socket.destroy(), resolve(true)))
    socket.once('error', () => resolve(false))
  })
}
