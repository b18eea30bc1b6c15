import { globSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { appFolder, projectFolder } from '../bootstrap/project.mjs'

/** One level of `npm test`. A check passes or fails as a whole; a suite counts its tests. */
export interface Level {
  name: string
  title: string
  kind: 'check' | 'suite'
  command: string[]
  folder: string
  /** It writes nothing, so that it may run at the same time as its neighbours of that kind. */
  readsOnly?: true
  /** Test files below the folder: each is a run of the command with `--files=FILE`, several at once. */
  files?: string[]
  /** Each file gets a database of its own with the demonstration school in it. */
  needsSchool?: true
  /** The pages as they are shipped. */
  needsPages?: true
  needsBrowser?: true
  needsRedis?: true
}

/** Makes a test process end with the level that started it. */
export const lifeline = new URL('lifeline.mjs', import.meta.url).href

const check = (name: string, title: string, script: string[]): Level => ({
  name,
  title,
  kind: 'check',
  command: ['npm', 'run', '--silent', ...script],
  folder: projectFolder,
})

const appSuite = (name: string, title: string): Level => ({
  name,
  title,
  kind: 'suite',
  command: [
    process.execPath,
    `--import=${lifeline}`,
    '--import=@poppinss/ts-exec',
    'bin/test.ts',
    name,
  ],
  folder: appFolder,
})

/**
 * A run a file, so that each begins with a fresh school: what one leaves behind, another would stumble over.
 *
 * @param longest begin first, so that at the end no core waits for one of them
 */
const appFiles = (name: string, title: string, longest: string[]): Level => ({
  ...appSuite(name, title),
  files: withFirst(
    longest.map((file) => `tests/${name}/${file}`),
    globSync(`tests/${name}/**/*.spec.ts`, { cwd: appFolder }).sort()
  ),
  needsSchool: true,
})

function withFirst(first: string[], files: string[]): string[] {
  return [
    ...first.filter((file) => files.includes(file)),
    ...files.filter((file) => !first.includes(file)),
  ]
}

const readingCheck = (...facts: Parameters<typeof check>): Level => ({
  ...check(...facts),
  readsOnly: true,
})

export const levels: Level[] = [
  // The longest first: the others take as long together, beside it.
  readingCheck('types', 'Types', ['typecheck']),
  readingCheck('lint', 'Lint', ['lint']),
  readingCheck('format', 'Format', ['format:check']),
  readingCheck('directions', 'Directions between the parts', ['directions']),
  check('codegen', 'Generated code is current', ['codegen:check', '--workspace=app']),
  appSuite('unit', 'Unit tests'),
  {
    ...appFiles('functional', 'Functional tests on PostgreSQL', [
      'identity/authorisation.spec.ts',
      'openapi/fuzz.spec.ts',
    ]),
    needsRedis: true,
  },
  {
    ...appFiles('browser', 'Browser tests in Chromium', [
      'screens_of_administrators.spec.ts',
      'screens_of_people.spec.ts',
    ]),
    needsPages: true,
    needsBrowser: true,
  },
  {
    name: 'installer',
    title: 'Installer',
    kind: 'suite',
    command: [process.execPath, 'tests/run.mjs'],
    folder: join(projectFolder, 'installer'),
  },
  {
    name: 'monitoring',
    title: 'Rules, routes and dashboards',
    kind: 'suite',
    command: [process.execPath, 'monitoring/tests/run.ts'],
    folder: projectFolder,
  },
  {
    name: 'start',
    title: 'Start, reset and install',
    kind: 'suite',
    command: [process.execPath, 'scripts/tests/run.ts'],
    folder: projectFolder,
  },
]
