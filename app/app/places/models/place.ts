import { column, hasMany, manyToMany } from '@adonisjs/lucid/orm'
import type { HasMany, ManyToMany } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import type { ApprovalPolicy } from '#domain/approval_policy'
import User from '#identity/models/user'
import Checkpoint from '#places/models/checkpoint'
import { Entity } from '#platform/models/entity'

export const PLACE_KINDS = [
  'room',
  'library',
  'gate',
  'office',
  'restroom',
  'nurse',
  'counsellor',
  'hall',
  'other',
] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

export default class Place extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare name: string

  @column()
  declare kind: PlaceKind

  @column()
  declare buildingId: string | null

  /** Passes to the place that may be active at once; null: no limit, 0: frozen. */
  @column()
  declare capacity: number | null

  @column()
  declare defaultMinutes: number | null

  /** Overrides the policy of the pass type. */
  @column()
  declare approvalPolicy: ApprovalPolicy | null

  /** Whether students may name it in a request. */
  @column()
  declare requestable: boolean

  /** Who decides about passes to the place when its policy is `place_staff`. */
  @manyToMany(() => User, { pivotTable: 'place_staff' })
  declare staff: ManyToMany<typeof User>

  @hasMany(() => Checkpoint)
  declare checkpoints: HasMany<typeof Checkpoint>

  @column.dateTime()
  declare archivedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
