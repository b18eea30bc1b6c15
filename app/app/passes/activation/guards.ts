import type { Guard } from '#passes/activation/guard'

/**
 * Everything that may be in the way of a pass, in the order in which refusals are told. What may be said openly comes
 * first; capacities come last, because only who is refused by nothing else waits in a queue.
 */
export const GUARDS: readonly Guard[] = []
