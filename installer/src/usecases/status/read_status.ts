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
  /** All services run, and none is ill. */
  healthy: boolean
  services: ServiceStatus[]
  lastBackup: Backup | null
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
  return {
    site: site.name,
    version,
    directory,
    address: originOf(site.address),
    healthy: services.every(isWell),
    services,
    lastBackup: databaseRuns ? await newest(means.backups) : null,
  }
}

export function isWell({ state, health }: ServiceStatus) {
  return state === 'running' && (health === 'healthy' || health === 'none')
}

async function newest(backups: Backups) {
  const { backups: all } = await backups.list()
  return all.at(-1) ?? null
}
