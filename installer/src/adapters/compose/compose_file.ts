import { isAbsolute, relative } from 'node:path'
import type { ComposeFile } from '../../ports/compose.js'

interface Mount {
  type: string
  source?: string
}

export const oneOffProfile = 'once'

interface Service {
  image: string
  profiles?: string[]
  volumes?: Mount[]
  configs?: { source: string }[]
}

interface Named {
  name: string
  external?: boolean
  file?: string
}

/** The part of `docker compose config --format json` that is read here. */
export interface ComposeConfig {
  services: Record<string, Service>
  volumes?: Record<string, Named>
  configs?: Record<string, Named>
}

/** @param directory the project folder; mounts outside of it belong to the machine and are left out */
export function composeFileFrom(config: ComposeConfig, directory: string): ComposeFile {
  const inProject = (path: string) => {
    const inside = relative(directory, path)
    return inside.startsWith('..') || isAbsolute(inside) ? [] : [inside]
  }
  const services = Object.entries(config.services)
  return {
    startedServices: services.flatMap(([name, { profiles }]) =>
      profiles?.includes(oneOffProfile) ? [] : [name]
    ),
    images: [...new Set(services.map(([, { image }]) => image))],
    externalVolumes: Object.values(config.volumes ?? {}).flatMap(({ name, external }) =>
      external ? [name] : []
    ),
    mounts: services.flatMap(([service, { volumes = [], configs = [] }]) =>
      [
        ...volumes.flatMap(({ type, source }) => (type === 'bind' && source ? [source] : [])),
        ...configs.flatMap(({ source }) => config.configs?.[source]?.file ?? []),
      ]
        .flatMap(inProject)
        .map((source) => ({ service, source }))
    ),
  }
}
