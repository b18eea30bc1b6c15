import { join } from 'node:path'
import process from 'node:process'
import { appFolder } from '../bootstrap/project.mjs'
import { runProgram } from './run_program.ts'

/** What `node ace demo:prepare --json` prints. */
export interface Demonstration {
  school?: string
  logins: { role: string; name?: string; email: string; password: string }[]
  gate?: { name?: string; token: string }
}

/** Applies the migrations and fills in the demonstration school; running it again changes nothing. */
export async function prepareDemonstration(
  dataFolder: string,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal
): Promise<Demonstration> {
  const secretsFile = join(dataFolder, 'demonstration.json')
  const output = await runProgram({
    command: [
      process.execPath,
      'ace.js',
      'demo:prepare',
      '--json',
      `--secrets-file=${secretsFile}`,
    ],
    folder: appFolder,
    environment: { ...environment, LOG_LEVEL: 'error' },
    signal,
    remedy: 'If the demonstration data may go: npm run reset',
  })
  return JSON.parse(output.slice(output.indexOf('{')))
}
