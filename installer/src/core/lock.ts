import { exitCodes } from './exit_codes.js'
import { Failure } from './failure.js'

/** What a running command leaves in the site's lock file. */
export interface LockRecord {
  pid: number
  /** When the process began, as the kernel counts it; tells a reused pid from the owner. */
  processStart: string
  host: string
  /** Changes with every start of the machine. */
  bootId: string
  command: string
  startedAt: string
  heartbeatAt: string
}

/** What this machine says about a lock's owner. */
export interface OwnerFacts {
  host: string
  bootId: string
  /** Start of the process that has the owner's pid now; undefined when there is none. */
  processStart: string | undefined
}

export type OwnerState = 'alive' | 'dead' | 'elsewhere'

/** An owner is dead only when that is certain: a silent heartbeat alone proves nothing. */
export function judgeOwner(record: LockRecord, facts: OwnerFacts): OwnerState {
  if (record.host !== facts.host) return 'elsewhere'
  if (record.bootId !== facts.bootId) return 'dead'
  if (facts.processStart === undefined) return 'dead'
  return facts.processStart === record.processStart ? 'alive' : 'dead'
}

export class LockHeld extends Failure {
  constructor(record: LockRecord, file: string) {
    const { command, pid, host, startedAt, heartbeatAt } = record
    super(`"student-pass ${command}" is at work on this site (process ${pid} on ${host}).`, {
      code: 'E_LOCK_HELD',
      exitCode: exitCodes.lockHeld,
      remedy: `Wait until it has finished. If ${host} is gone for ever, delete ${file}.`,
      details: [`started ${startedAt}, last sign of life ${heartbeatAt}`],
    })
  }
}
