import type { Progress } from '../ports/ui.js'
import { lastFingerprint, type JournalEntry } from './journal.js'

export type { Progress }

export interface StepContext {
  progress: Progress
  signal: AbortSignal
}

export interface StepResult {
  changed: boolean
  /** A few words for the screen: "2 built, 5 present". */
  summary?: string
}

/**
 * One act of an operation. Running it twice is the same as running it once, whatever the first
 * run was interrupted by.
 */
export interface Step {
  id: string
  title: string
  /** When given and equal to that of the last completion, the step is left out. */
  fingerprint?(): Promise<string>
  /** What `run` would change now, one line each; none when nothing. Must not change anything. */
  preview(): Promise<string[]>
  run(context: StepContext): Promise<StepResult>
}

export interface PlannedStep {
  id: string
  title: string
  changes: string[]
}

/** What the steps would do, without doing it. */
export async function previewSteps(steps: Step[], history: JournalEntry[]): Promise<PlannedStep[]> {
  const planned: PlannedStep[] = []
  for (const step of steps) {
    const changes = (await isDone(step, history)) ? [] : await step.preview()
    planned.push({ id: step.id, title: step.title, changes })
  }
  return planned
}

/** Was the step completed before, with all that it depends on still the same? */
export async function isDone(step: Step, history: JournalEntry[]) {
  if (!step.fingerprint) return false
  return (await step.fingerprint()) === lastFingerprint(history, step.id)
}
