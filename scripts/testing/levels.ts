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
  needsBrowser?: true
}

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
  command: [process.execPath, 'ace.js', 'test', name],
  folder: appFolder,
})

export const levels: Level[] = [
  check('lint', 'Lint', ['lint']),
  check('format', 'Format', ['format:check']),
  check('types', 'Types', ['typecheck']),
  check('directions', 'Directions between the parts', ['directions']),
  check('codegen', 'Generated code is current', ['codegen:check', '--workspace=app']),
  appSuite('unit', 'Unit tests'),
  appSuite('functional', 'Functional tests on PostgreSQL'),
  { ...appSuite('browser', 'Browser tests in Chromium'), needsBrowser: true },
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
