/*
 * npm installs peers of production packages too: a compiler, a browser driver, test runners. The running application
 * needs none. This removes every package that cannot be reached from the application's own dependencies through
 * `dependencies` and `optionalDependencies`; a peer that is needed at run time is a dependency of the application.
 * Usage: node keep_reachable.mjs ROOT WORKSPACE   (npm keeps the packages of a workspace in both folders)
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const root = resolve(process.argv[2])
const workspace = resolve(process.argv[3])
const reachable = new Set()

function manifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/** The folder Node would load `name` from, seen from `folder`; undefined for an optional one that is not installed. */
function find(name, folder) {
  for (let at = folder; ; at = dirname(at)) {
    const candidate = join(at, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return candidate
    if (at === root) return undefined
  }
}

function follow(folder) {
  const { dependencies, optionalDependencies } = manifest(folder)
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const found = find(name, folder)
    if (!found || reachable.has(found)) continue
    reachable.add(found)
    follow(found)
  }
}

/** Every installed package below a node_modules folder, scoped ones too. */
function* installed(modules) {
  if (!existsSync(modules)) return
  for (const name of readdirSync(modules)) {
    if (name.startsWith('.')) continue
    const folder = join(modules, name)
    if (name.startsWith('@')) yield* installed(folder)
    else yield folder
  }
}

function sweep(modules) {
  for (const folder of installed(modules)) {
    if (reachable.has(folder)) sweep(join(folder, 'node_modules'))
    else rmSync(folder, { recursive: true })
  }
}

follow(workspace)
for (const folder of [root, workspace]) {
  sweep(join(folder, 'node_modules'))
  rmSync(join(folder, 'node_modules', '.bin'), { recursive: true, force: true })
}
process.stdout.write(`${reachable.size} packages kept\n`)
