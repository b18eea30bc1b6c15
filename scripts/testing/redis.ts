import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { installDebianPackages, mayInstallDebianPackages } from './debian.ts'

/**
 * Makes sure that there is a redis-server for the tests that take Redis away: the machine's own, else Debian's package
 * for root on Debian. Elsewhere these tests are skipped, and say so.
 */
export async function ensureRedis(signal: AbortSignal): Promise<void> {
  const program = process.env.REDIS_SERVER ?? 'redis-server'
  if (spawnSync(program, ['--version']).status === 0 || !mayInstallDebianPackages()) return
  const remedy = 'Install redis-server yourself, or name one with REDIS_SERVER.'
  const packages = ['redis-server']
  await installDebianPackages({ title: 'Installing Redis from Debian', packages, remedy }, signal)
}
