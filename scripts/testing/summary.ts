/** What one level of the tests comes to. */
export interface Summary {
  passed: number
  failed: number
  /** The failed tests, and what else failed without being a test: a hook, a whole run. */
  failures: Failed[]
  skipped: Skip[]
}

export interface Failed {
  title: string
  /** From the project's folder on; undefined where there is none, as with a check. */
  file?: string
}

export interface Skip {
  title: string
  reason: string
}

export const emptySummary = (): Summary => ({ passed: 0, failed: 0, failures: [], skipped: [] })

/** Of no summary at all: an empty one. */
export function sum(summaries: Summary[]): Summary {
  return {
    passed: summaries.reduce((total, { passed }) => total + passed, 0),
    failed: summaries.reduce((total, { failed }) => total + failed, 0),
    failures: summaries.flatMap(({ failures }) => failures),
    skipped: summaries.flatMap(({ skipped }) => skipped),
  }
}
