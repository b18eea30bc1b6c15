import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import process from 'node:process'
import { npmFailure } from './npm_failure.mjs'
import { nodeModules, projectFolder } from './project.mjs'

/**
 * Runs npm without showing its noise.
 *
 * @param {string[]} args
 * @returns {Promise<void>} rejects with a Failure that names the reason
 */
export function npm(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      'npm',
      [...args, '--loglevel=error', '--no-progress', '--no-update-notifier'],
      {
        cwd: projectFolder,
        env: { ...process.env, PATH: systemPath() },
        stdio: ['ignore', 'pipe', 'pipe'],
      }
    )

    let output = ''
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk).slice(-20_000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', (error) => reject(npmFailure(error.message)))
    child.once('close', (code) => (code === 0 ? resolve() : reject(npmFailure(output))))
  })
}

/**
 * npm puts the project's own Node first on the PATH of its scripts. An install deletes that very
 * Node, so npm has to run under the machine's.
 */
function systemPath() {
  const folders = (process.env.PATH || '').split(delimiter)
  return folders.filter((folder) => !folder.startsWith(nodeModules)).join(delimiter)
}
