import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Copies what git knows, or would take in, to an empty folder. Its version is its own, so that its
 * images are built for this run and can go with it.
 */
export function copyCheckout(target: string, version: string) {
  for (const file of filesOfProject()) {
    mkdirSync(dirname(join(target, file)), { recursive: true })
    cpSync(join(projectFolder, file), join(target, file))
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(target, 'node_modules'))
  const manifest = join(target, 'installer/package.json')
  const content = JSON.parse(readFileSync(manifest, 'utf8'))
  writeFileSync(manifest, JSON.stringify({ ...content, version }, null, 2))
}

function filesOfProject() {
  const argv = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']
  const { stdout, status } = spawnSync('git', argv, {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 64e6,
  })
  if (status !== 0) throw new Error('the stack tests copy a git checkout, and this is none')
  const deleted = spawnSync('git', ['ls-files', '-z', '--deleted'], {
    cwd: projectFolder,
    encoding: 'utf8',
  })
  const gone = new Set(deleted.stdout.split('\0'))
  return stdout.split('\0').filter((file) => file !== '' && !gone.has(file))
}
