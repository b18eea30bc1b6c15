import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

export default class Building extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare name: string

  /** Students who may be under way to its places at once; null: no limit, 0: frozen. */
  @column()
  declare capacity: number | null

  @column.dateTime()
  declare archivedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
