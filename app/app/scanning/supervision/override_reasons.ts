/** Why somebody is let through by hand; the rest is said in the supervisor's own words. */
export const OVERRIDE_REASONS = ['phone_empty', 'unreadable', 'seen_twice', 'other'] as const
export type OverrideReason = (typeof OVERRIDE_REASONS)[number]
