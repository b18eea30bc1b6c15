import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'

const usualRegistry = 'https://registry.npmjs.org/'
const usualMirror = 'http://deb.debian.org/debian'

/**
 * How this machine reaches packages, as flags of `install`: its own mirrors and certificates, from
 * the configuration of npm and apt. On a machine without such things there are none.
 */
export function buildFlags(): string[] {
  const registry = npmSetting('registry')
  const mirror = debianMirror()
  const authority = process.env.NODE_EXTRA_CA_CERTS ?? npmSetting('cafile')
  return [
    ...(registry && registry !== usualRegistry ? ['--build-arg', `NPM_REGISTRY=${registry}`] : []),
    ...(mirror && mirror !== usualMirror ? ['--build-arg', `DEBIAN_MIRROR=${mirror}`] : []),
    ...(authority && existsSync(authority) ? ['--ca-file', authority] : []),
  ]
}

/** Why the stack cannot be tried here; undefined when it can. */
export function whyNoDocker(): string | undefined {
  const { status } = spawnSync('docker', ['info'], { stdio: 'ignore' })
  return status === 0 ? undefined : 'needs Docker'
}

function npmSetting(name: string) {
  const { stdout } = spawnSync('npm', ['config', 'get', name], { encoding: 'utf8' })
  const value = stdout?.trim()
  return value && value !== 'null' && value !== 'undefined' ? value : undefined
}

function debianMirror() {
  const file = '/etc/apt/sources.list.d/debian.sources'
  if (!existsSync(file)) return undefined
  return /^URIs:\s*(\S+)/m.exec(readFileSync(file, 'utf8'))?.[1]
}
