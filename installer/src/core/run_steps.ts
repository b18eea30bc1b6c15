import { randomUUID } from 'node:crypto'
import type { Clock } from '../ports/clock.js'
import type { Ui } from '../ports/ui.js'
import { Interrupted, throwIfStopped } from './interruption.js'
import { endOfRun, type JournalEntry, type JournalStore } from './journal.js'
import { isDone, type Step } from './plan.js'

export interface StepOutcome {
  id: string
  changed: boolean
  summary?: string
}

interface Means {
  operation: string
  journal: JournalStore
  ui: Ui
  clock: Clock
  signal: AbortSignal
}

/** Runs the steps in order; each is in the journal before it begins and after it ended. */
export async function runSteps(steps: Step[], means: Means): Promise<StepOutcome[]> {
  const run = randomUUID()
  const history = await means.journal.read()
  const outcomes: StepOutcome[] = []
  for (const step of steps) {
    throwIfStopped(means.signal)
    outcomes.push(await runStep(step, run, history, means))
  }
  const at = means.clock.now().toISOString()
  const { operation, journal } = means
  await journal.append({ at, run, operation, step: endOfRun, state: 'done' })
  return outcomes
}

async function runStep(step: Step, run: string, history: JournalEntry[], means: Means) {
  const { ui, clock, signal, operation, journal } = means
  const write = (entry: Pick<JournalEntry, 'state'> & Partial<JournalEntry>) =>
    journal.append({ at: clock.now().toISOString(), run, operation, step: step.id, ...entry })

  const line = ui.step(step.id, step.title)
  try {
    if (await isDone(step, history)) {
      line.done(false)
      return { id: step.id, changed: false }
    }
    await write({ state: 'started' })
    const { changed, summary } = await step.run({ progress: line, signal })
    await write({ state: 'done', changed, fingerprint: await step.fingerprint?.() })
    line.done(changed, summary)
    return { id: step.id, changed, summary }
  } catch (error) {
    const cause = signal.aborted && !(error instanceof Interrupted) ? signal.reason : error
    line.failed()
    await write({
      state: cause instanceof Interrupted ? 'interrupted' : 'failed',
      message: cause instanceof Error ? cause.message : String(cause),
    })
    throw cause
  }
}
