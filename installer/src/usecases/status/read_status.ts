import { Failure } from '../../core/failure.js'
import { originOf, type Site } from '../../core/site/site.js'
import type { Backup, Backups } from '../../ports/backups.js'
import type { Compose } from '../../ports/compose.js'
import type { Containers } from '../../ports/containers.js'

export interface ServiceStatus {
  service: string
  state: string
  health: string
  image: string
}

export interface SiteStatus {
  site: string
  version: string
  directory: string
  address: string
  /** All services run, none is ill, and the backups can be read. */
  healthy: boolean
  services: ServiceStatus[]
  backups: BackupStatus
}

export interface BackupStatus {
  /** Null when there is none, and when nobody can tell. */
  last: Backup | null
  /** Why they cannot be read, in words; null when they can, and when the database does not run. */
  error: string | null
}

interface Means {
  site: Site
  version: string
  directory: string
  containers: Containers
  compose: Compose
  backups: Backups
}

export async function readStatus(means: Means): Promise<SiteStatus> {
  const { site, version, directory, containers, compose } = means
  const { startedServices } = await compose.read()
  const found = await containers.list(site.name)
  const services = startedServices.map((service) => {
    const container = found.find((candidate) => candidate.service === service)
    return {
      service,
      state: container?.state ?? 'absent',
      health: container?.health ?? 'none',
      image: container?.image ?? '',
    }
  })
  const databaseRuns = services.some(
    ({ service, state }) => service === 'postgres' && state === 'running'
  )
  const backups = databaseRuns ? await readBackups(means.backups) : { last: null, error: null }
  return {
    site: site.name,
    version,
    directory,
    address: originOf(site.address),
    healthy: services.every(isWell) && backups.error === null,
    services,
    backups,
  }
}

export function isWell({ state, health }: ServiceStatus) {
  return state === 'running' && (health === 'healthy' || health === 'none')
}

// A repository that cannot be read must not hide the services from whoever looks for the cause.
async function readBackups(backups: Backups): Promise<BackupStatus> {
  try {
    const { backups: all } = await backups.list()
    return { last: all.at(-1) ?? null, error: null }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { last: null, error: [error.message, ...error.details.slice(-1)].join(' ') }
  }
}
