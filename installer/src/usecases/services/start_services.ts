import type { Progress } from '../../core/plan.js'
import { Failure } from '../../core/failure.js'
import { lastLines } from '../../core/last_lines.js'
import type { Compose, UpOptions } from '../../ports/compose.js'
import type { Containers } from '../../ports/containers.js'
import { ServicesUnhealthy } from './services_unhealthy.js'

interface Means {
  compose: Compose
  containers: Containers
  project: string
}

/**
 * Starts services, waits until they are healthy, and answers whether anything had to be started.
 *
 * @throws {ServicesUnhealthy} with the last lines of those that are not
 */
export async function startServices(
  options: UpOptions,
  { compose, containers, project }: Means,
  { progress, signal }: { progress: Progress; signal: AbortSignal }
) {
  const before = await runningContainers(containers, project)
  try {
    await compose.up(options, { signal, onLine: (line) => progress.update(line) })
  } catch (error) {
    if (signal.aborted || !(error instanceof Failure)) throw error
    throw (await explained({ compose, containers, project })) ?? error
  }
  const after = await runningContainers(containers, project)
  return after.some((id) => !before.includes(id))
}

async function runningContainers(containers: Containers, project: string) {
  const all = await containers.list(project)
  return all.filter(({ state }) => state === 'running').map(({ id }) => id)
}

async function explained({ compose, containers, project }: Means) {
  const all = await containers.list(project)
  const ill = all.filter(({ state, health }) => state !== 'running' || health === 'unhealthy')
  if (ill.length === 0) return undefined
  const lines: string[] = []
  for (const { service } of ill) {
    const log = lastLines(await compose.logs(service, 8), 8)
    lines.push(...log.map((line) => `${service}: ${line}`))
  }
  return new ServicesUnhealthy(
    ill.map(({ service, state, health }) => `${service} (${state}, ${health})`),
    lines
  )
}
