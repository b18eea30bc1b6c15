import { writeFileSync } from 'node:fs'
import process from 'node:process'
import type { Summary } from './summary.ts'

/** The parts of Japa's events that are read here. */
interface TestEnd {
  title: { expanded: string }
  isSkipped?: boolean
  isTodo?: boolean
  skipReason?: string
  hasError: boolean
}

interface Emitter {
  on(event: 'test:end', listener: (test: TestEnd) => void): unknown
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

    const summary: Summary = { passed: 0, failed: 0, skipped: [] }
    const save = () => writeFileSync(file, JSON.stringify(summary))
    save()

    emitter.on('test:end', (test) => {
      count(summary, test)
      save()
    })
  },
}

function count(summary: Summary, test: TestEnd): void {
  if (test.isSkipped || test.isTodo) {
    const reason = test.skipReason ?? (test.isTodo ? 'not written yet' : 'no reason given')
    summary.skipped.push({ title: test.title.expanded, reason })
  } else if (test.hasError) {
    summary.failed += 1
  } else {
    summary.passed += 1
  }
}
