import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { DatabaseDidNotStart } from './failures.ts'
import type { DataPlace } from './data_place.ts'
import type { Programs } from './programs.ts'

/**
 * Creates the data of an empty server beside its place and moves it there when it is complete, so
 * that a start which was cut short leaves nothing half made.
 * Locale and collation are PostgreSQL's own C.UTF-8: the same order on every machine.
 *
 * @param password of the superuser `postgres`
 */
export function initialise(place: DataPlace, programs: Programs, password: string): void {
  const half = `${place.folder}.new`
  const passwordFile = `${place.folder}.password`
  rmSync(half, { recursive: true, force: true })
  rmSync(passwordFile, { force: true })

  mkdirSync(half, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (place.user) {
    chownSync(half, place.user.uid, place.user.gid)
    chownSync(passwordFile, place.user.uid, place.user.gid)
  }

  try {
    runInitdb(programs, place, half, passwordFile)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(half, place.folder)
}

function runInitdb(programs: Programs, place: DataPlace, folder: string, passwordFile: string) {
  const args = [
    `--pgdata=${folder}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
  ]
  const { status, error, stderr } = spawnSync(programs.initdb, args, {
    ...place.user,
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin', TZ: 'UTC', LC_ALL: 'C' },
  })
  if (status === 0) return
  throw new DatabaseDidNotStart('PostgreSQL could not create its data.', error?.message ?? stderr)
}
