import type User from '#identity/models/user'

/** Who moves a pass: a person, a kiosk or gate, or the worker. */
export type PassActor = { kind: 'user' | 'device'; id: string } | { kind: 'system'; id?: undefined }

export const SYSTEM: PassActor = { kind: 'system' }

export const asActor = (user: Pick<User, 'id'>): PassActor => ({ kind: 'user', id: user.id })

/** The user, where only users can be named. */
export const userIdOf = (actor: PassActor): string | null =>
  actor.kind === 'user' ? actor.id : null
