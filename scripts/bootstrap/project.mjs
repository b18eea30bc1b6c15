import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the clone; every other path of the scripts starts here. */
export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export const appFolder = join(projectFolder, 'app')
export const nodeModules = join(projectFolder, 'node_modules')

/** The Node 24 that the npm package `node` brings, whatever the machine's own Node is. */
export const node24 = join(nodeModules, 'node', 'bin', 'node')
