/**
 * Why a pass was not granted or could not start, as a message key with parameters: the reader's language is chosen
 * where it is shown (`refusal.REASON` in the catalogues).
 */
export const REFUSAL_REASONS = [
  'student_not_active',
  'already_out',
  'place_full',
  'building_full',
  'class_full',
  'type_full',
  'limit_reached',
  'minutes_used_up',
  'cooling_down',
  'blackout',
  'outside_schedule',
  'place_closed',
  /** Says nothing on purpose: a freeze, a no-meet group and a closed place look exactly alike. */
  'not_available',
] as const

export type RefusalReason = (typeof REFUSAL_REASONS)[number]

export type Refusal = {
  reason: RefusalReason
  params: Record<string, string | number>
  /** Whether waiting helps: the pass may join the queue, may be tried at `params.at`, or must be asked for anew. */
  remedy: 'queue' | 'later' | 'none'
}
