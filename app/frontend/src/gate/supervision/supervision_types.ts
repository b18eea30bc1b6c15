import type { api } from '../../api/client.js'
import type { Direction } from '../send_scan.js'

export type Supervision = Awaited<ReturnType<typeof api.supervision.start>>
export type FoundStudent = Awaited<ReturnType<typeof api.supervision.students>>['students'][number]
export type UsablePass = FoundStudent['passes'][number]

/** Whom a supervisor is about to let through, with which pass; after a refusal with the scan that was refused. */
export type ChosenPass = { student: FoundStudent; pass: UsablePass; insteadOf?: string }

export type Why = 'phone_empty' | 'unreadable' | 'seen_twice' | 'other'

/** `reason`: the same in words, or the supervisor's own. */
export type Order = ChosenPass & {
  nonce: string
  direction: Direction
  why: Why
  reason: string
}

/** Whose scan this gate has just refused, as far as the page may know: its nonce and why. */
export type LastRefused = { nonce: string; reason: string }
