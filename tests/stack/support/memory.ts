import { readFileSync } from 'node:fs'
import type { Container } from './containers.js'

export interface Memory {
  service: string
  /** What the kernel would have to keep: all but file cache that it has not touched lately. */
  mb: number
  /** Memory that belongs to no file: heaps and stacks. */
  anonymous_mb: number
  /** All that is charged to the container, with its whole file cache. */
  charged_mb: number
}

/** Reads the container's control group (cgroups(7), version 2). */
export function memoryOf({ service, pid }: Container): Memory {
  const group = /^0::(.*)$/m.exec(readFileSync(`/proc/${pid}/cgroup`, 'utf8'))?.[1]
  const folder = `/sys/fs/cgroup${group}`
  const charged = Number(readFileSync(`${folder}/memory.current`, 'utf8'))
  const statistics = readFileSync(`${folder}/memory.stat`, 'utf8')
  const bytes = (name: string) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(statistics)?.[1])
  return {
    service,
    mb: megabytes(charged - bytes('inactive_file')),
    anonymous_mb: megabytes(bytes('anon')),
    charged_mb: megabytes(charged),
  }
}

const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10
