import type { ScanOutcome, ScanReason } from '#domain/scan_outcome'
import type { ShownPass } from './school.js'

/** A code that was held before a gate, and everything that anybody was told about it. */
export type Showing = {
  nonce: string
  pass: ShownPass
  direction: 'in' | 'out'
  /** The step of the code, and how far it was from now. */
  step: number
  stepsFromNow: number
  gate: number
  /** Whether it was sent as an online scan, whatever came of that. */
  sent: boolean
  /** The online answer that the gate has seen. */
  seen?: Answer
  /** What the gate has decided alone. */
  alone?: Answer
  /** What the server answered to each upload of it that the gate heard of. */
  uploads: Answer[]
  /** The gate said that nobody went through after all. */
  takenBack?: boolean
}

export type Answer = { outcome: ScanOutcome; reason: ScanReason }

/** Every operation of every gate, in the order in which they began. */
export class History {
  readonly showings: Showing[] = []
  /** Passes that the server had taken back at a moment. */
  readonly revoked = new Set<string>()
  /** What is wrong already, before the database is looked at. */
  readonly complaints: string[] = []

  of(pass: ShownPass): Showing[] {
    return this.showings.filter((showing) => showing.pass === pass)
  }

  complainIf(wrong: boolean, complaint: string): void {
    if (wrong) this.complaints.push(complaint)
  }
}

/** Whether an answer opens the gate: a second look at a good pass does, one at a stale code does not. */
export function opens({ outcome, reason }: Answer): boolean {
  return outcome === 'accepted' || (outcome === 'attention' && reason === 'ok')
}

/** Whether the gate let somebody through. */
export function wentThrough({ seen, alone }: Showing): boolean {
  return Boolean((seen && opens(seen)) || (alone && opens(alone)))
}
