import type { PassState } from '#domain/pass_life_cycle'

/**
 * A supervisor clears up what a gate cannot see: an empty phone, a code read twice, a pass that ran out on the way. What
 * somebody else has decided stands: a pass taken back, a holder who is blocked, and one that never began, for its rules
 * were not looked at yet (who may not meet whom is among them).
 */
const BEGUN: readonly PassState[] = ['active', 'overdue', 'ended', 'auto_ended']

/** How long before its beginning and after its end a pass is still of today. */
const HOURS = 12

type Judged = {
  state: PassState
  validFrom: Date
  validUntil: Date
  holderStatus: string
}

/** Whether somebody may be let through with a pass by hand. */
export function isOverridable(
  { state, validFrom, validUntil, holderStatus }: Judged,
  now = new Date()
): boolean {
  const around = HOURS * 3_600_000
  return (
    holderStatus === 'active' &&
    BEGUN.includes(state) &&
    validFrom.getTime() - around <= now.getTime() &&
    now.getTime() <= validUntil.getTime() + around
  )
}
