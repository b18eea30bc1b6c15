import { spawnSync } from 'node:child_process'
import { Failure } from './failure.mjs'
import { node24 } from './project.mjs'

export class Node24Missing extends Failure {
  /** @param {string} details */
  constructor(details) {
    super('The project’s own Node 24 does not start.', {
      code: 'node-24-missing',
      remedy: 'Delete the folder node_modules and run the command again.',
      details,
    })
  }
}

/** @throws {Node24Missing} */
export function checkNode24() {
  const answer = spawnSync(node24, ['--version'], { encoding: 'utf8' })
  if (answer.error) throw new Node24Missing(answer.error.message)
  if (!answer.stdout.startsWith('v24.')) throw new Node24Missing(answer.stdout + answer.stderr)
}
