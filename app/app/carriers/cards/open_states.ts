import type { PassState } from '#domain/pass_life_cycle'

/** A card in one of these states can be taken back; in `active` it is accepted. */
export const OPEN_STATES: PassState[] = ['active', 'overdue']
