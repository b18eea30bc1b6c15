import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import process from 'node:process'
import type { Summary } from './summary.ts'

/* Not from bootstrap/: the app and the installer, which take this reporter, compile no JavaScript. */
const projectFolder = join(import.meta.dirname, '..', '..')

/** The parts of Japa's events that are read here. */
interface TestEnd {
  title: { expanded: string }
  meta?: { fileName?: string }
  isSkipped?: boolean
  isTodo?: boolean
  skipReason?: string
  hasError: boolean
}

/** Of a group or a suite: its own hooks, not its tests. */
interface HooksEnd {
  title?: string
  name?: string
  meta?: { fileName?: string }
  errors: { phase: string }[]
}

interface Emitter {
  on(event: 'test:end', listener: (test: TestEnd) => void): unknown
  on(event: 'group:end' | 'suite:end', listener: (hooks: HooksEnd) => void): unknown
}

/**
 * A Japa reporter that keeps the counts for `npm test`, in the file that JAPA_SUMMARY names;
 * without that variable it does nothing. It writes after every test: a run that is killed leaves
 * the counts it had reached.
 */
export const summaryReporter = {
  name: 'summary',

  handler(_runner: unknown, emitter: Emitter): void {
    const file = process.env.JAPA_SUMMARY
    if (!file) return

    const summary: Summary = { passed: 0, failed: 0, failures: [], skipped: [] }
    const save = () => writeFileSync(file, JSON.stringify(summary))
    save()

    emitter.on('test:end', (test) => {
      count(summary, test)
      save()
    })
    for (const event of ['group:end', 'suite:end'] as const) {
      emitter.on(event, (hooks) => {
        countHooks(summary, hooks)
        save()
      })
    }
  },
}

function count(summary: Summary, test: TestEnd): void {
  const title = test.title.expanded
  if (test.isSkipped || test.isTodo) {
    const reason = test.skipReason ?? (test.isTodo ? 'not written yet' : 'no reason given')
    summary.skipped.push({ title, reason })
  } else if (test.hasError) {
    summary.failed += 1
    summary.failures.push({ title, file: inProject(test.meta?.fileName) })
  } else {
    summary.passed += 1
  }
}

/** A group whose setup fails runs none of its tests: that must not look like a pass. */
function countHooks(summary: Summary, { title, name, meta, errors }: HooksEnd): void {
  for (const { phase } of errors) {
    summary.failed += 1
    summary.failures.push({ title: `${title ?? name}: ${phase}`, file: inProject(meta?.fileName) })
  }
}

function inProject(file: string | undefined): string | undefined {
  return file && relative(projectFolder, file)
}
