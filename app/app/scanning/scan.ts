import type { ScanOutcome, ScanReason } from '#domain/scan_outcome'

export type Scan = {
  /** UUID form of 128 random bits; sending it again changes nothing. */
  nonce: string
  code: string
  checkpoint?: string
  direction: 'in' | 'out'
  occurredAt: Date
  mode: 'online' | 'offline'
  /** What a gate without a network has decided; absent online. */
  decidedThere?: DecidedThere
}

export type DecidedThere = {
  outcome: ScanOutcome
  reason?: ScanReason
  bundleSeq?: number
  /** How far the gate's clock was ahead of the server's, as it saw it. */
  skewMs?: number
}
