import type { Check, CheckContext, CheckReport } from '../../checks/check.js'
import { PreflightFailed, PreflightWarnings } from '../../checks/preflight_failed.js'
import { runChecks } from '../../checks/run_checks.js'
import { whereItStopped, type JournalStore } from '../../core/journal.js'
import { previewSteps, type PlannedStep } from '../../core/plan.js'
import { runSteps, type StepOutcome } from '../../core/run_steps.js'
import type { SiteLock } from '../../ports/site_lock.js'
import type { Ui } from '../../ports/ui.js'
import type { InstallContext } from './install_context.js'
import { installSteps } from './install_steps.js'

const operation = 'install'

interface Means {
  ui: Ui
  signal: AbortSignal
  journal: JournalStore
  lock: SiteLock
}

/**
 * Looks at the machine before anything is touched.
 *
 * @throws {PreflightFailed} {PreflightWarnings} the latter only when `strict`
 */
export async function preflight(
  context: CheckContext,
  { ui, strict, checks }: { ui: Ui; strict: boolean; checks?: Check[] }
) {
  const reports = await runChecks(context, checks, (report) => sayReport(report, ui))
  const states = reports.map(({ result }) => result.state)
  if (states.includes('failed')) throw new PreflightFailed(reports)
  if (strict && states.includes('warning')) throw new PreflightWarnings(reports)
  return reports
}

export function sayReport({ title, result }: CheckReport, ui: Ui) {
  const level = result.state === 'skipped' ? 'info' : result.state
  ui.say(level, `${title}: ${result.message}`)
  if ('remedy' in result) ui.say('info', result.remedy)
}

export async function planInstallation(
  context: InstallContext,
  { journal }: Pick<Means, 'journal'>
): Promise<PlannedStep[]> {
  return previewSteps(installSteps(context), await journal.read())
}

/** Brings the site to what site.yaml says, from wherever it is now. */
export async function installSite(
  context: InstallContext,
  { ui, signal, journal, lock }: Means
): Promise<StepOutcome[]> {
  await lock.take(operation)
  try {
    const stopped = whereItStopped(await journal.read(), operation)
    if (stopped) ui.say('info', `The last run stopped ${stopped}; this one continues.`)
    return await runSteps(installSteps(context), {
      operation,
      ui,
      signal,
      journal,
      clock: context.clock,
    })
  } finally {
    await lock.release()
  }
}
