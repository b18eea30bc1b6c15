import { createHash } from 'node:crypto'
import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'

/**
 * Where root keeps the demonstration's PostgreSQL when the clone lies in a folder that nobody but
 * root may enter (below /root, a `mktemp -d`).
 */
const outside = '/var/lib/student-pass-demo'

/** The programs, shared by all clones. */
export function outsidePrograms(name: string): string {
  return join(outside, name)
}

/** The data, one folder for each data folder of a clone. */
export function outsideData(folder: string): string {
  const path = join(realpathSync(dirname(folder)), basename(folder))
  return join(outside, createHash('sha256').update(path).digest('hex').slice(0, 16))
}

/** Deletes the data kept outside for this folder; with the last data the programs go too. */
export function removeOutsideData(folder: string): void {
  if (process.getuid?.() !== 0 || !existsSync(outside)) return
  const data = outsideData(folder)
  for (const path of [data, `${data}.new`, `${data}.log`, `${data}.password`]) {
    rmSync(path, { recursive: true, force: true })
  }
  const left = readdirSync(outside).filter((name) => /^[0-9a-f]{16}$/.test(name))
  if (left.length === 0) rmSync(outside, { recursive: true, force: true })
}
