import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

export const CHECKPOINT_DIRECTIONS = ['in', 'out', 'both'] as const

export default class Checkpoint extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare placeId: string

  @column()
  declare name: string

  /** The ways a holder may pass here. */
  @column()
  declare direction: (typeof CHECKPOINT_DIRECTIONS)[number]

  @column.dateTime()
  declare archivedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
