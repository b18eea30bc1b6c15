import { readFileSync } from 'node:fs'
import { must } from './programs.js'

export interface Container {
  name: string
  service: string
  pid: number
  user: string
  readOnly: boolean
  capabilitiesDropped: string[]
  capabilitiesAdded: string[]
  securityOptions: string[]
  memoryLimit: number
  published: string[]
  networks: string[]
}

/** The running containers of a Compose project, as the engine describes them. */
export async function containersOf(project: string): Promise<Container[]> {
  return JSON.parse(await inspected(project)).map(containerFrom)
}

/** All that `docker inspect` tells about them. */
export async function inspected(project: string) {
  const ids = await must('docker', [
    'ps',
    '-q',
    '--filter',
    `label=com.docker.compose.project=${project}`,
  ])
  return must('docker', ['inspect', ...ids.split('\n')])
}

/** What the kernel says about a process (proc(5)), e.g. `CapEff`. */
export function statusOfProcess(pid: number, field: string) {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8')
  return new RegExp(`^${field}:\\s+(.*)$`, 'm').exec(text)?.[1]?.trim()
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the engine's own description
function containerFrom({ Name, Config, State, HostConfig, NetworkSettings }: any): Container {
  return {
    name: Name.slice(1),
    service: Config.Labels['com.docker.compose.service'],
    pid: State.Pid,
    user: Config.User,
    readOnly: HostConfig.ReadonlyRootfs,
    capabilitiesDropped: HostConfig.CapDrop ?? [],
    capabilitiesAdded: HostConfig.CapAdd ?? [],
    securityOptions: HostConfig.SecurityOpt ?? [],
    memoryLimit: HostConfig.Memory,
    published: Object.keys(HostConfig.PortBindings ?? {}),
    networks: Object.keys(NetworkSettings.Networks),
  }
}
