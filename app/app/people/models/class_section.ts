import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

/** A class that meets: the students and teachers enrolled in it are in `enrolments`. */
export default class ClassSection extends Entity {
  @column()
  declare schoolId: string

  /** The roster's key of the class, OneRoster's `sourcedId`. */
  @column()
  declare sourcedId: string | null

  @column()
  declare name: string

  @column()
  declare subject: string | null

  /** The room it meets in. */
  @column()
  declare placeId: string | null

  /** Students of the class who may be out at once; null: no limit, 0: frozen. */
  @column()
  declare capacity: number | null

  @column.dateTime()
  declare archivedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime
}
