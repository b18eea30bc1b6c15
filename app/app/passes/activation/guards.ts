import type { Guard } from '#passes/activation/guard'
import { buildingCapacity } from '#passes/activation/guards/building_capacity'
import { classCapacity } from '#passes/activation/guards/class_capacity'
import { nobodyTwice } from '#passes/activation/guards/nobody_twice'
import { openNow } from '#passes/activation/guards/open_now'
import { placeCapacity } from '#passes/activation/guards/place_capacity'
import { studentActive } from '#passes/activation/guards/student_active'
import { typeCapacity } from '#passes/activation/guards/type_capacity'
import { limits } from '#rules/guards/limits'
import { noMeet } from '#rules/guards/no_meet'
import { blackout } from '#schedule/guards/blackout'
import { outsideSchedule } from '#schedule/guards/outside_schedule'

/**
 * Everything that may be in the way of a pass, in the order in which refusals are told. What may be said openly comes
 * first; capacities come last, because only who is refused by nothing else waits in a queue.
 */
export const GUARDS: readonly Guard[] = [
  studentActive,
  nobodyTwice,
  /* Rules and schedule: bell, blackouts, limits, cool-down. */
  outsideSchedule,
  blackout,
  limits,
  /* Neutral answers, all alike. */
  openNow,
  noMeet,
  /* Capacities. */
  placeCapacity,
  buildingCapacity,
  classCapacity,
  typeCapacity,
]
