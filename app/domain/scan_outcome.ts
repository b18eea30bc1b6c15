/** What a gate may be told about a scan, and which colour of answer each reason has (scanning.md). */

export const SCAN_REASONS = [
  'ok',
  'unknown',
  'bad_signature',
  'unknown_key',
  'code_stale',
  'code_replayed',
  'not_yet_valid',
  'expired',
  'revoked',
  'holder_blocked',
  'not_approved',
  'not_active',
  'already_used',
  'already_inside',
  'not_inside',
  'wrong_checkpoint',
  'wrong_direction',
  'outside_schedule',
  'capacity_full',
  'not_available',
  'offline_not_allowed',
  'bundle_stale',
  'device_revoked',
  'ambiguous',
  'error',
] as const

export type ScanReason = (typeof SCAN_REASONS)[number]

/** Green, amber or red: a gate lets pass, takes a second look, or refuses. */
export const SCAN_OUTCOMES = ['accepted', 'attention', 'denied'] as const
export type ScanOutcome = (typeof SCAN_OUTCOMES)[number]

/** Reasons a person at the gate can clear up on the spot: the code is too old, or was read before. */
const WANTS_A_SECOND_LOOK: ReadonlySet<ScanReason> = new Set(['code_stale', 'ambiguous'])

export function outcomeOf(reason: ScanReason): ScanOutcome {
  if (reason === 'ok') return 'accepted'
  return WANTS_A_SECOND_LOOK.has(reason) ? 'attention' : 'denied'
}

/** Whether somebody goes through: a second look at a good pass opens the gate too, one at a stale code does not. */
export function letsThrough({
  outcome,
  reason,
}: {
  outcome: ScanOutcome
  reason: ScanReason
}): boolean {
  return outcome === 'accepted' || (outcome === 'attention' && reason === 'ok')
}
