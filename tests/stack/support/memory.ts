import { existsSync, readFileSync } from 'node:fs'
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

interface Hierarchy {
  /** In /proc/PID/cgroup. */
  line: RegExp
  mount: string
  charged: string
  inactiveFile: string
  anonymous: string
}

/** Where the two versions of control groups keep their numbers (cgroups(7)); machines have either. */
const hierarchies: Hierarchy[] = [
  {
    line: /^0::(.*)$/m,
    mount: '/sys/fs/cgroup',
    charged: 'memory.current',
    inactiveFile: 'inactive_file',
    anonymous: 'anon',
  },
  {
    line: /^\d+:memory:(.*)$/m,
    mount: '/sys/fs/cgroup/memory',
    charged: 'memory.usage_in_bytes',
    inactiveFile: 'total_inactive_file',
    anonymous: 'total_rss',
  },
]

export function memoryOf({ service, pid }: Container): Memory {
  const groups = readFileSync(`/proc/${pid}/cgroup`, 'utf8')
  for (const { line, mount, charged, inactiveFile, anonymous } of hierarchies) {
    const folder = `${mount}${line.exec(groups)?.[1]}`
    if (!existsSync(`${folder}/${charged}`)) continue
    const all = Number(readFileSync(`${folder}/${charged}`, 'utf8'))
    const statistics = readFileSync(`${folder}/memory.stat`, 'utf8')
    const bytes = (name: string) =>
      Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(statistics)?.[1])
    return {
      service,
      mb: megabytes(all - bytes(inactiveFile)),
      anonymous_mb: megabytes(bytes(anonymous)),
      charged_mb: megabytes(all),
    }
  }
  throw new Error(`no control group tells the memory of ${service}`)
}

const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10
