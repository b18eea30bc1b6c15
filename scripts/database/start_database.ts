import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import {
  applicationRole,
  dropDatabase,
  ensureApplicationRole,
  ensureDatabase,
} from './application_role.ts'
import { dataPlace } from './data_place.ts'
import type { DataPlace } from './data_place.ts'
import { hasData } from './existing_data.ts'
import { freePort } from './free_port.ts'
import { initialise } from './initialise.ts'
import { clearOrphan } from './orphan.ts'
import { removeOutsideData } from './outside_folder.ts'
import { postgresPrograms } from './programs.ts'
import { startServer } from './server.ts'

export type DatabaseOptions = {
  /** Default: data that is kept is durable, temporary data is not (no fsync: faster tests). */
  durable?: boolean
  /** PostgreSQL settings beyond ours, for benchmarks. */
  settings?: Record<string, string>
} & (
  | { /** A new server that stop() deletes again. */ temporary: true }
  | { /** Folder that keeps the data between starts. */ dataFolder: string; password: string }
)

export interface RunningDatabase {
  host: string
  port: number
  /** The app's role: owner of the databases made here, no superuser. */
  user: string
  password: string
  /** Same password; for what needs a superuser. */
  superuser: string
  /** Where the data really is. */
  folder: string
  pid: number
  /** What a person should know about this start: data kept elsewhere, a left-over server ended. */
  notes: string[]
  ended: Promise<unknown>
  /** The address of one of its databases for the app's role, as a URL. */
  addressOf(name: string): string
  /** Creates it unless it is there. `template` names a database to copy. */
  createDatabase(name: string, template?: string): Promise<void>
  dropDatabase(name: string): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts an embedded PostgreSQL on a free port of 127.0.0.1. It stops with stop(), and also when
 * this process ends in any other way.
 */
export async function startDatabase(options: DatabaseOptions): Promise<RunningDatabase> {
  const temporary = 'temporary' in options
  const wanted = temporary ? temporaryFolder() : resolve(options.dataFolder)
  const password = temporary ? randomBytes(24).toString('base64url') : options.password

  const place = dataPlace(wanted)
  const programs = postgresPrograms(place.user)
  const notes: string[] = []
  if (place.outside && !temporary) notes.push(whyOutside(place.folder))

  if (hasData(place.folder, programs.major)) {
    const ended = await clearOrphan(place.folder)
    if (ended) notes.push(ended)
  } else {
    initialise(place, programs, password)
  }

  const port = await freePort()
  const server = await startServer(place, programs, {
    port,
    temporaryFolder: temporary ? ownFolder(wanted, place) : undefined,
    durable: options.durable ?? !temporary,
    settings: options.settings ?? {},
  })

  const stop = async () => {
    await server.stop()
    if (!temporary) return
    removeOutsideData(wanted)
    rmSync(dirname(wanted), { recursive: true, force: true })
  }

  const address = { host: '127.0.0.1', port, password }
  try {
    await ensureApplicationRole(address)
  } catch (error) {
    await stop()
    throw error
  }

  return {
    ...address,
    user: applicationRole,
    superuser: 'postgres',
    folder: place.folder,
    pid: server.pid,
    notes,
    ended: server.ended,
    addressOf: (name) =>
      `postgres://${applicationRole}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`,
    createDatabase: (name, template) => ensureDatabase(address, name, template),
    dropDatabase: (name) => dropDatabase(address, name),
    stop,
  }
}

function temporaryFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'student-pass-')), 'postgres')
}

/** What belongs to a temporary server alone; the folder outside is shared, its parent not ours. */
function ownFolder(wanted: string, place: DataPlace): string {
  return place.outside ? place.folder : dirname(wanted)
}

function whyOutside(folder: string): string {
  return `PostgreSQL does not run as root and its user cannot enter this folder: the data is in ${folder}`
}
