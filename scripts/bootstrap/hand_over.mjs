import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { whenNpmIsGone } from './npm_watch.mjs'
import { node24, nodeModules, projectFolder } from './project.mjs'

/**
 * Runs a TypeScript file of the scripts under Node 24 and passes the end of either side to the
 * other. The child holds an IPC channel: it sees at once when this process is gone, however that
 * happened, and stops what it started.
 *
 * @param {string} script path below scripts/
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
export function handOver(script, args) {
  const child = spawn(node24, [join(projectFolder, 'scripts', script), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: withOwnPrograms() },
  })

  const stop = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, stop)
  whenNpmIsGone(() => child.kill('SIGTERM'))

  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })
}

function withOwnPrograms() {
  return [join(nodeModules, '.bin'), process.env.PATH || ''].join(delimiter)
}
