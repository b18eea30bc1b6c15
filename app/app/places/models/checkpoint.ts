import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

export default class Checkpoint extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare placeId: string

  @column()
  declare name: string

  /** The ways a holder may pass here. */
  @column()
  declare direction: 'in' | 'out' | 'both'

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
