import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'

export class PgbenchMissing extends Error {
  readonly code = 'E_PGBENCH_MISSING'
  readonly remedy =
    'Install it: apt-get install postgresql-contrib (Debian, Ubuntu) or your system’s PostgreSQL.'
}

/** The program, from PATH or where Debian keeps it. */
export function pgbenchProgram(): string {
  const candidates = ['pgbench', ...globSync('/usr/lib/postgresql/*/bin/pgbench')]
  for (const candidate of candidates) {
    try {
      execFileSync(candidate, ['--version'], { stdio: 'ignore' })
      return candidate
    } catch {
      continue
    }
  }
  throw new PgbenchMissing('pgbench was not found')
}
