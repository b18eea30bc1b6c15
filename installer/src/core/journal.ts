export type StepState = 'started' | 'done' | 'failed' | 'interrupted'

/** One line of the journal. A step writes `started` before it acts and one of the others after. */
export interface JournalEntry {
  /** ISO 8601, UTC. */
  at: string
  /** Identifies one run of one command. */
  run: string
  operation: string
  step: string
  state: StepState
  changed?: boolean
  /** What the step depended on; equal again means that nothing is left to do. */
  fingerprint?: string
  message?: string
}

/** Where journal entries live. Appending must be durable before it returns. */
export interface JournalStore {
  read(): Promise<JournalEntry[]>
  append(entry: JournalEntry): Promise<void>
}

/** The name under which a run writes that it came to its end. */
export const endOfRun = 'end'

/** Where the latest run of an operation stopped, as words; undefined when it came to its end. */
export function whereItStopped(entries: JournalEntry[], operation: string) {
  const last = entries.filter((entry) => entry.operation === operation).at(-1)
  if (!last || last.step === endOfRun) return undefined
  return last.state === 'done' ? `after "${last.step}"` : `at "${last.step}"`
}

/** The fingerprint with which a step was last completed. */
export function lastFingerprint(entries: JournalEntry[], step: string) {
  return entries.filter((entry) => entry.step === step && entry.state === 'done').at(-1)
    ?.fingerprint
}

/** The step of a restore that exchanges the database. */
export const restoreStep = 'restore-restore'

/**
 * The last run that may have exchanged the database by a restore: one that was killed may have,
 * one that failed did not.
 */
export function lastRestore(entries: JournalEntry[]) {
  const ends = new Map<string, StepState>()
  for (const { step, run, state } of entries) {
    if (step === restoreStep) ends.set(run, state)
  }
  return [...ends].filter(([, state]) => state !== 'failed').at(-1)?.[0]
}

/**
 * Reads lines of JSON. A line cut off by a crash in mid-write is the last one, and is dropped:
 * its step then counts as not done and runs again.
 */
export function parseJournal(text: string): JournalEntry[] {
  return text.split('\n').flatMap((line) => {
    try {
      return line.trim() === '' ? [] : [JSON.parse(line) as JournalEntry]
    } catch {
      return []
    }
  })
}
