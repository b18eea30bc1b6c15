import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const projectFolder = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Clones what is committed to an empty folder, with the dependencies that are installed here. Its
 * version is its own, so that its images are built for this run and can go with it.
 */
export function cloneCheckout(target: string, version: string) {
  const { status, stderr } = spawnSync(
    'git',
    ['clone', '--quiet', '--local', projectFolder, target],
    {
      encoding: 'utf8',
    }
  )
  if (status !== 0) throw new Error(`the checkout could not be cloned: ${stderr}`)
  symlinkSync(join(projectFolder, 'node_modules'), join(target, 'node_modules'))
  const manifest = join(target, 'installer/package.json')
  const content = JSON.parse(readFileSync(manifest, 'utf8'))
  writeFileSync(manifest, JSON.stringify({ ...content, version }, null, 2))
}
