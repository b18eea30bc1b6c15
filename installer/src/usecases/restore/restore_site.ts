import { restoreStep } from '../../core/journal.js'
import type { Step } from '../../core/plan.js'
import { runSteps } from '../../core/run_steps.js'
import type { Restored } from '../../ports/backups.js'
import { startServices } from '../services/start_services.js'
import { awaitEdge } from '../services/await_edge.js'
import { alone, type SiteOperation } from '../site_operation.js'

/** All that uses the database; the edge stays and answers 503 meanwhile. */
const usesDatabase = ['web-blue', 'web-green', 'worker', 'postgres-exporter', 'postgres']

const restoredOnly = 'The database is restored; "student-pass install" completes the start'

/**
 * Takes the database back to a time. The data it had stays beside it until somebody has looked.
 * When that is refused or fails, the site runs again as before. Interrupted at any step, "install"
 * starts it with whichever database is whole.
 */
export async function restoreSite(operation: SiteOperation, target: string): Promise<Restored> {
  return alone(operation, `restore --to ${target}`, async () => {
    const means = { ...operation, operation: 'restore' }
    let restored: Restored | undefined
    const exchange: Step = {
      ...step('restore', `Restore the database to ${target}`, async ({ progress, signal }) => {
        restored = await operation.backups.restore(target, (text) => progress.update(text), signal)
        return { changed: true, summary: `${restored.seconds} s` }
      }),
      id: restoreStep,
    }
    try {
      await runSteps([stopUsers(operation), exchange, ...startSteps(operation)], means)
    } catch (error) {
      if (restored) throw saying(error, restoredOnly)
      throw await startedAgain(error, operation)
    }
    return restored!
  })
}

function startSteps(operation: SiteOperation) {
  return [
    startDatabase(operation),
    startAll(operation),
    step('verify', 'Ask the site for its health', async ({ progress, signal }) => {
      await awaitEdge(operation, { progress, signal })
      return { changed: false }
    }),
  ]
}

/** Starts the site with the data it had; answers the error with what became of that. */
async function startedAgain(error: unknown, operation: SiteOperation) {
  const stopped = 'The site is stopped; "student-pass install" starts it'
  if (operation.signal.aborted) return saying(error, stopped)
  try {
    await runSteps(startSteps(operation), { ...operation, operation: 'restore' })
    return saying(error, 'The site runs again with the data it had')
  } catch {
    return saying(error, `Starting it again failed, too. ${stopped}`)
  }
}

function saying(error: unknown, state: string) {
  if (error instanceof Error) error.message = `${error.message.replace(/\.$/, '')}. ${state}.`
  return error
}

function stopUsers({ containers, compose, site }: SiteOperation) {
  return step('stop', 'Stop what uses the database', async ({ signal }) => {
    const all = await containers.list(site.name)
    const running = all.filter(({ state }) => state !== 'exited').map(({ service }) => service)
    const stopped = usesDatabase.filter((service) => running.includes(service))
    if (stopped.length > 0) await compose.stop(stopped, signal)
    return { changed: stopped.length > 0 }
  })
}

function startDatabase(operation: SiteOperation) {
  return step('database', 'Start the database', async (context) => {
    const options = { services: ['postgres'], noDependencies: true }
    return {
      changed: await startServices(
        options,
        { ...operation, project: operation.site.name },
        context
      ),
    }
  })
}

function startAll(operation: SiteOperation) {
  return step(
    'services',
    'Start all services and wait until they are healthy',
    async (context) => ({
      changed: await startServices({}, { ...operation, project: operation.site.name }, context),
    })
  )
}

function step(id: string, title: string, run: Step['run']): Step {
  return { id: `restore-${id}`, title, preview: async () => [], run }
}
