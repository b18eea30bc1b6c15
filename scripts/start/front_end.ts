import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { appFolder, projectFolder } from '../bootstrap/project.mjs'
import { step } from '../bootstrap/step.mjs'
import { runProgram } from './run_program.ts'

const built = join(appFolder, 'frontend', 'dist', 'public')
/** Lies in the built folder, so that it goes when the folder is emptied by another build. */
const stamp = join(built, '.built-from')

/** Builds the pages unless those that are there were built from these very sources. */
export async function ensureFrontEnd(signal: AbortSignal): Promise<void> {
  const sources = digestOfSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return

  await step('Building the pages', () =>
    runProgram({
      command: ['npm', 'run', 'build:frontend', '--workspace=app'],
      folder: projectFolder,
      environment: { ...process.env, NO_COLOR: '1' },
      signal,
      remedy: 'Run it yourself to see everything it prints.',
    })
  )
  writeFileSync(stamp, sources)
}

function digestOfSources(): string {
  const patterns = ['app/frontend/**/*', 'app/domain/**/*', 'app/package.json', 'package-lock.json']
  const files = globSync(patterns, {
    cwd: projectFolder,
    withFileTypes: true,
    exclude: (entry) => entry.name === 'dist' || entry.name === 'node_modules',
  })
  const paths = files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

  const hash = createHash('sha256')
  for (const path of paths.sort())
    hash.update(path.slice(projectFolder.length)).update('\0').update(readFileSync(path))
  return hash.digest('hex')
}
