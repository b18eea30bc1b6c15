import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseInUse } from './failures.ts'
import { readPostmasterFile } from './postmaster_file.ts'
import { commandOf, endProcess } from './processes.ts'

/**
 * Ends a server that an earlier start left behind on this data (it was killed together with its
 * guardian), and removes a postmaster.pid whose number belongs to another program by now, which
 * PostgreSQL would take for a running server.
 *
 * @returns a sentence for the person when a server had to be ended
 */
export async function clearOrphan(folder: string): Promise<string | undefined> {
  const left = readPostmasterFile(folder)
  if (!left) return undefined

  if (!commandOf(left.pid)?.includes(folder)) {
    rmSync(join(folder, 'postmaster.pid'), { force: true })
    return undefined
  }

  const gone =
    (await endProcess(left.pid, 'SIGINT', 15_000)) || (await endProcess(left.pid, 'SIGQUIT', 5_000))
  if (!gone)
    throw new DatabaseInUse(`PostgreSQL (pid ${left.pid}) runs on ${folder} and does not stop.`)
  return `Ended a PostgreSQL that an earlier start had left behind (pid ${left.pid}).`
}
