import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Failure } from '../bootstrap/failure.mjs'
import { projectFolder } from '../bootstrap/project.mjs'

export interface Options {
  port: number
  metricsPort: number
  dataFolder: string
}

export class UsageError extends Failure {
  constructor(message: string, usage: string) {
    super(message, {
      code: 'usage',
      remedy: `Use: ${usage}`,
      exitCode: 2,
    })
  }
}

const usage = 'npm start -- [--port 3333] [--metrics-port 9464]'

/** Flags win over the environment (PORT, METRICS_PORT, STUDENT_PASS_DATA). */
export function readOptions(args: string[], environment: NodeJS.ProcessEnv): Options {
  const flags = parse(args)
  return {
    port: portNumber(flags.port ?? environment.PORT ?? '3333'),
    metricsPort: portNumber(flags['metrics-port'] ?? environment.METRICS_PORT ?? '9464'),
    dataFolder: dataFolderFrom(environment),
  }
}

export function dataFolderFrom(environment: NodeJS.ProcessEnv): string {
  return resolve(environment.STUDENT_PASS_DATA || join(projectFolder, '.data'))
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { 'port': { type: 'string' }, 'metrics-port': { type: 'string' } },
    }).values
  } catch (error) {
    throw new UsageError((error as Error).message, usage)
  }
}

function portNumber(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new UsageError(`"${text}" is not a port number between 1 and 65535.`, usage)
}
