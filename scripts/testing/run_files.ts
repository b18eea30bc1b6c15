import { join, relative } from 'node:path'
import process from 'node:process'
import { projectFolder } from '../bootstrap/project.mjs'
import { ensureFrontEnd } from '../start/front_end.ts'
import { atOnce } from './at_once.ts'
import { lanesFor } from './lanes.ts'
import type { Level } from './levels.ts'
import { runAndPrint } from './run_and_print.ts'
import { startSchoolCopies } from './school_copies.ts'
import { sum } from './summary.ts'
import type { Summary } from './summary.ts'
import { summaryOfSuite } from './summary_of.ts'

export interface LevelRun {
  /** For temporary files; deleted after the level. */
  folder: string
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
}

/** The slowest takes some minutes on two busy cores. */
const fileLimit = 15 * 60_000

/**
 * Runs each test file in a process of its own, one for each core at once, and prints what each has
 * printed when it has ended.
 */
export async function runFiles(
  level: Level,
  files: string[],
  { folder, environment, signal }: LevelRun
): Promise<Summary> {
  const lanes = lanesFor(files.length)
  const ours: NodeJS.ProcessEnv = {
    ...(process.stdout.isTTY && !environment.NO_COLOR ? { FORCE_COLOR: '1' } : {}),
    ...environment,
    TMPDIR: folder,
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
  }

  if (level.needsPages) await ensureFrontEnd(signal)
  const school = level.needsSchool && (await startSchoolCopies(ours, signal))
  const inCopy = school ? school.withCopy : (work: (address?: string) => Promise<boolean>) => work()
  try {
    const summaries = await atOnce(files, lanes, async (file, lane) => {
      const summaryFile = join(folder, `${file.replaceAll('/', '-')}.json`)
      const more = { JAPA_SUMMARY: summaryFile, PORT_LANE: `${lane}/${lanes}` }
      const ok = await inCopy((address) =>
        run(level, file, { ...ours, ...more, TEST_DATABASE_URL: address }, signal)
      )
      return summaryOfSuite(ok, summaryFile, relative(projectFolder, join(level.folder, file)))
    })
    return sum(summaries)
  } finally {
    if (school) await school.stop()
  }
}

async function run(
  { command, folder }: Level,
  file: string,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal
): Promise<boolean> {
  const own = [...command, `--files=${file.replace(/^tests\//, '')}`]
  return runAndPrint(file, { command: own, folder, environment, signal, limit: fileLimit })
}
