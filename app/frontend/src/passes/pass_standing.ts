import type { api } from '../api/client.js'

export type PresentedPass = Awaited<ReturnType<typeof api.myPasses.list>>['passes'][number]

/** What a pass is worth at a moment, as its holder and staff need to know it. */
export type PassStanding =
  'valid' | 'upcoming' | 'waiting' | 'expired' | 'ended' | 'revoked' | 'denied' | 'cancelled'

const FINAL: Partial<Record<PresentedPass['state'], PassStanding>> = {
  ended: 'ended',
  auto_ended: 'ended',
  revoked: 'revoked',
  denied: 'denied',
  cancelled: 'cancelled',
  expired: 'expired',
}

/** @param now Unix ms, of the server's clock */
export function standingOf(pass: PresentedPass, now: number): PassStanding {
  const final = FINAL[pass.state]
  if (final) return final
  if (pass.state === 'requested' || pass.state === 'queued') return 'waiting'
  if (now >= Date.parse(pass.valid_until)) return 'expired'
  return now < Date.parse(pass.valid_from) ? 'upcoming' : 'valid'
}
