import { readFileSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/**
 * The engine that the `docker` command talks to: DOCKER_HOST, else the current context of the
 * command line, else the usual socket. Both must be the same, or images land elsewhere.
 */
export function engineAddress(): string | undefined {
  if (process.env.DOCKER_HOST) return process.env.DOCKER_HOST
  const folder = process.env.DOCKER_CONFIG ?? join(homedir(), '.docker')
  const context =
    process.env.DOCKER_CONTEXT ?? readJson(join(folder, 'config.json'))?.currentContext
  if (!context || context === 'default') return undefined
  return hostOfContext(join(folder, 'contexts', 'meta'), String(context))
}

function hostOfContext(folder: string, name: string): string | undefined {
  for (const entry of readdirSync(folder)) {
    const meta = readJson(join(folder, entry, 'meta.json'))
    if (meta?.Name === name) return meta.Endpoints?.docker?.Host
  }
  return undefined
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- files of the docker command line
function readJson(file: string): Record<string, any> | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
