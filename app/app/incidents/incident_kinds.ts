/** What may have happened that should not have. */
export const INCIDENT_KINDS = [
  /** Gates without a network let a pass for one use through twice. */
  'used_twice',
  /** A gate without a network let a pass through that was taken back. */
  'revoked_used',
  'blocked_holder_used',
  /** A device that is marked as lost has asked for something. */
  'lost_device_used',
  /** The code of a new device was shown again: by somebody else, or because the answer was lost on the way. */
  'enrolment_reused',
  'other',
] as const

export type IncidentKind = (typeof INCIDENT_KINDS)[number]
