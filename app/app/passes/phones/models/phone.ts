import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

/** A browser in which a student shows codes. */
export default class Phone extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare studentId: string

  /** What it says it is, for example iPhone. */
  @column()
  declare name: string | null

  @column.dateTime({ autoCreate: true })
  declare registeredAt: DateTime

  @column.dateTime({ autoCreate: true })
  declare lastSeenAt: DateTime

  /** Since when it shows codes no more. */
  @column.dateTime()
  declare replacedAt: DateTime | null

  @column()
  declare replacedBy: string | null
}
