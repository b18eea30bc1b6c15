import type User from '#identity/models/user'
import type { KnownDevice } from '#scanning/device_tokens'
import type { OverrideReason } from '#scanning/supervision/override_reasons'

/** What a supervisor orders at a gate. */
export type Override = {
  nonce: string
  passId: string
  direction: 'in' | 'out'
  /** For the audit log, which holds nothing that somebody typed. */
  reasonCode: OverrideReason
  reason: string
  /** Nonce of the scan that this gate refused before. */
  insteadOf?: string
  device: KnownDevice
  supervisor: User
}

/** The row it becomes in `scans`. */
export type OverrideScanRow = { id: string; recordedAt: Date }
