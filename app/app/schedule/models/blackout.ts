import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

export const BLACKOUT_KINDS = ['first_minutes', 'last_minutes', 'window'] as const

export default class Blackout extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare name: string

  @column()
  declare kind: (typeof BLACKOUT_KINDS)[number]

  /** Of the first and last minutes of a period. */
  @column()
  declare minutes: number | null

  /** Of a window. */
  @column.dateTime()
  declare startsAt: DateTime | null

  @column.dateTime()
  declare endsAt: DateTime | null

  /** Null: passes of every type. */
  @column()
  declare passTypeId: string | null

  /** Null: passes to every place. */
  @column()
  declare placeId: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
