import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { markFinished, markUnfinished } from './install_marker.mjs'
import { checkDisk, postgresPackage } from './machine.mjs'
import { checkNode24 } from './node_24.mjs'
import { npm } from './npm.mjs'
import { projectFolder } from './project.mjs'
import { step } from './step.mjs'
import { nothingMissing, recordIsCurrent, wantedPackages } from './wanted_packages.mjs'

/**
 * Installs exactly what package-lock.json says. Install scripts of packages are off (.npmrc);
 * only these two need theirs: `node` fetches Node 24, PostgreSQL restores its symbolic links.
 */
export async function installDependencies() {
  markUnfinished()
  if (!(nothingMissing() && recordIsCurrent())) await installPackages()
  await step('Setting up Node 24 and PostgreSQL', () =>
    npm(['rebuild', '--ignore-scripts=false', 'node', postgresPackage()])
  )
  checkNode24()
  markFinished()
}

async function installPackages() {
  checkDisk()
  const packages = wantedPackages()

  await step('Installing dependencies', async (progress) => {
    const counting = setInterval(
      () => progress(`${count(packages)} of ${packages.length} packages`),
      1_000
    )
    try {
      await npm(['ci', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=10000'])
      progress(`${packages.length} packages`)
    } finally {
      clearInterval(counting)
    }
  })
}

/** @param {{ path: string }[]} packages */
function count(packages) {
  return packages.filter(({ path }) => existsSync(join(projectFolder, path, 'package.json'))).length
}
