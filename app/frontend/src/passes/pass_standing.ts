import type { api } from '../api/client.js'

export type PresentedPass = Awaited<ReturnType<typeof api.myPasses.list>>['passes'][number]

/** What a pass is worth at a moment, as its holder and staff need to know it. */
export type PassStanding =
  | 'valid'
  | 'ready'
  | 'upcoming'
  | 'waiting'
  | 'queued'
  | 'overdue'
  | 'expired'
  | 'ended'
  | 'revoked'
  | 'denied'
  | 'cancelled'

const FIXED: Partial<Record<PresentedPass['state'], PassStanding>> = {
  requested: 'waiting',
  queued: 'queued',
  overdue: 'overdue',
  ended: 'ended',
  auto_ended: 'ended',
  revoked: 'revoked',
  denied: 'denied',
  cancelled: 'cancelled',
  expired: 'expired',
}

/** Standings in which something can still come of the pass. */
const OPEN: readonly PassStanding[] = ['valid', 'ready', 'upcoming', 'waiting', 'queued', 'overdue']

/** @param now Unix ms, of the server's clock */
export function standingOf(pass: PresentedPass, now: number): PassStanding {
  const fixed = FIXED[pass.state]
  if (fixed) return fixed
  // The server notices the end of a pass within a minute; who looks at it sees it at once.
  if (now >= Date.parse(pass.valid_until)) return pass.can.end ? 'overdue' : 'expired'
  if (now < Date.parse(pass.valid_from)) return 'upcoming'
  return pass.state === 'active' ? 'valid' : 'ready'
}

export function isOpen(standing: PassStanding): boolean {
  return OPEN.includes(standing)
}
