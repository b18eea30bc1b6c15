import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseDidNotStart } from './failures.ts'
import { guard } from './guardian.ts'
import { readPostmasterFile } from './postmaster_file.ts'
import type { DataPlace } from './data_place.ts'
import type { Programs } from './programs.ts'

const startLimit = 30_000
const stopLimit = 15_000

export interface ServerOptions {
  port: number
  durable: boolean
  /** Deleted after the server's end, should this process be killed. */
  temporaryFolder: string | undefined
  /** Settings beyond ours, for benchmarks: `{ shared_buffers: '512MB' }`. */
  settings: Record<string, string>
}

export interface Server {
  pid: number
  stop(): Promise<void>
  /** Resolves when the server ends, wanted or not. */
  ended: Promise<unknown>
}

/**
 * Starts the server in a session of its own: Ctrl-C in a terminal must not reach it before the app
 * has finished with it.
 */
export async function startServer(
  place: DataPlace,
  programs: Programs,
  options: ServerOptions
): Promise<Server> {
  const log = openSync(`${place.folder}.log`, 'w', 0o600)
  const child = spawn(programs.postgres, serverArguments(place.folder, options), {
    ...place.user,
    cwd: place.folder,
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: '/usr/bin:/bin', TZ: 'UTC', LC_ALL: 'C' },
  })
  closeSync(log)
  const ended = once(child, 'exit').catch(() => undefined)
  const dismissGuardian = child.pid
    ? guard(child.pid, place.folder, options.temporaryFolder)
    : () => {}
  try {
    await untilReady(child, place.folder)
  } catch (error) {
    dismissGuardian()
    throw error
  }

  return {
    pid: child.pid!,
    ended,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) await stopChild(child, ended)
      dismissGuardian()
    },
  }
}

/** Only 127.0.0.1, no socket file: nothing that another user or machine could reach. */
function serverArguments(folder: string, { port, durable, settings }: ServerOptions): string[] {
  const all: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...settings,
  }
  return [
    '-D',
    folder,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}

async function untilReady(child: ChildProcess, folder: string): Promise<void> {
  let failed: Error | undefined
  child.once('error', (error) => (failed = error))

  const deadline = Date.now() + startLimit
  while (true) {
    if (failed) throw new DatabaseDidNotStart('PostgreSQL did not start.', failed.message)
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new DatabaseDidNotStart('PostgreSQL did not start.', lastLines(`${folder}.log`))
    }
    const file = readPostmasterFile(folder)
    if (file?.pid === child.pid && file?.status === 'ready') return
    await wait(20)
  }
}

/** SIGINT: roll back what runs and stop. SIGQUIT: stop at once, recover at the next start. */
async function stopChild(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  const impatience = setTimeout(() => child.kill('SIGQUIT'), stopLimit)
  child.kill('SIGINT')
  await ended
  clearTimeout(impatience)
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-15).join('\n')
}
