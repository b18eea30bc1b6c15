import type { Compose } from '../ports/compose.js'
import type { Containers } from '../ports/containers.js'
import type { Host } from '../ports/host.js'

/** What the checks look at; what they need of the site, not the site itself. */
export interface CheckContext {
  containers: Containers
  compose: Compose
  host: Host
  project: string
  bind: string
  ports: { httpPort: number; httpsPort: number }
  siteDirectory: string
  /** Bytes that the services may take. */
  memoryNeeded: number
  /** How many images are not here yet. Asked only when Docker and Compose are known to work. */
  missingImages: () => Promise<number>
}

export type CheckResult =
  | { state: 'ok'; message: string }
  | { state: 'warning' | 'failed'; message: string; remedy: string }
  | { state: 'skipped'; message: string }

export interface Check {
  id: string
  title: string
  /** Without these there is no point in running it. */
  needs?: string[]
  run(context: CheckContext): Promise<CheckResult>
}

export interface CheckReport {
  id: string
  title: string
  result: CheckResult
}

export const ok = (message: string): CheckResult => ({ state: 'ok', message })
export const warn = (message: string, remedy: string): CheckResult => ({
  state: 'warning',
  message,
  remedy,
})
export const fail = (message: string, remedy: string): CheckResult => ({
  state: 'failed',
  message,
  remedy,
})
