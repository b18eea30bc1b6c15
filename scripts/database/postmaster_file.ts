import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface PostmasterFile {
  pid: number
  /** "starting", "ready", "stopping"; empty while PostgreSQL has not written it yet. */
  status: string
}

/** What a running server writes into its data folder: line 1 is its pid, line 8 its status. */
export function readPostmasterFile(folder: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), status: (lines[7] ?? '').trim() }
  } catch {
    return undefined
  }
}
