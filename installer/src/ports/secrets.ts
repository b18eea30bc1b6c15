import type { ServiceSecret } from '../core/service_secrets.js'

/** The secrets of one site. Values never leave it. */
export interface Secrets {
  readonly directory: string
  missing(wanted: ServiceSecret[]): Promise<ServiceSecret[]>
  /** Makes the missing ones; an existing one is never touched. */
  create(wanted: ServiceSecret[]): Promise<void>
  /** Changes when a secret was made anew, and only then. */
  fingerprint(wanted: ServiceSecret[]): Promise<string>
}
