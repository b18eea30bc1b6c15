import type { PassState } from '#domain/pass_life_cycle'

/** A pass took a step. Told after the commit and may be lost: what must not be lost goes through the outbox. */
export type PassChanged = {
  schoolId: string
  passId: string
  studentId: string
  placeId: string | null
  originPlaceId: string | null
  /** Null: the pass was made in this moment. */
  from: PassState | null
  to: PassState
  /** The user who did it; null: the system or a device. */
  actorId: string | null
}

declare module '@adonisjs/core/types' {
  interface EventsList {
    'pass:changed': PassChanged
  }
}
