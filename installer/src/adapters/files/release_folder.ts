import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { exitCodes } from '../../core/exit_codes.js'
import { Failure } from '../../core/failure.js'
import type { Release } from '../../ports/release.js'

const packageFolder = fileURLToPath(new URL('../../..', import.meta.url))

export class ReleaseIncomplete extends Failure {
  constructor() {
    super('compose.yaml does not lie beside this installer.', {
      code: 'E_RELEASE_INCOMPLETE',
      exitCode: exitCodes.usage,
      remedy: 'Run the command in a complete checkout of Student Pass.',
    })
  }
}

export function packageVersion(): string {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
}

/** @throws {ReleaseIncomplete} */
export function releaseFolder(): Release {
  const folder = join(packageFolder, '..')
  if (!existsSync(join(folder, 'compose.yaml'))) throw new ReleaseIncomplete()
  return { version: packageVersion(), folder, commit: commitOf(folder) }
}

function commitOf(folder: string) {
  if (!existsSync(join(folder, '.git'))) return undefined
  const { status, stdout } = spawnSync('git', ['-C', folder, 'rev-parse', 'HEAD'], {
    encoding: 'utf8',
  })
  return status === 0 ? stdout.trim() : undefined
}
