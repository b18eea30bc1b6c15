import type User from '#identity/models/user'
import type { KnownDevice } from '#scanning/device_tokens'

/** What a supervisor orders at a gate. */
export type Override = {
  nonce: string
  passId: string
  direction: 'in' | 'out'
  reason: string
  /** Nonce of the scan that this gate refused before. */
  insteadOf?: string
  device: KnownDevice
  supervisor: User
}

/** The row it becomes in `scans`. */
export type OverrideScanRow = { id: string; recordedAt: Date }
