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
  /**
   * Whether waiting helps: the pass may join the queue; may be tried again later (from `params.at`, an ISO 8601
   * instant, if it is known); or must be asked for anew.
   */
  remedy: 'queue' | 'later' | 'none'
}

/** The one neutral answer: whoever gives it uses this very value, so that no difference can be seen. */
export const NOT_AVAILABLE: Refusal = Object.freeze({
  reason: 'not_available',
  params: Object.freeze({}),
  remedy: 'later',
})

/** Refusals that end by themselves when somebody comes back: the pass waits in a queue. */
const CAPACITY_REASONS: readonly RefusalReason[] = [
  'place_full',
  'building_full',
  'class_full',
  'type_full',
]

export function isCapacityRefusal({ reason }: Refusal): boolean {
  return CAPACITY_REASONS.includes(reason)
}
