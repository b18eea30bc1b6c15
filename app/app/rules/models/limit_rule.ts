import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

export const SUBJECT_KINDS = ['school', 'grade', 'group', 'student'] as const
export const LIMIT_PERIODS = ['day', 'week', 'term'] as const

export default class LimitRule extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare name: string

  /** Whom it is about; it counts for each student alone. */
  @column()
  declare subjectKind: (typeof SUBJECT_KINDS)[number]

  /** The grade, or the id of the group or student; empty for the school. */
  @column()
  declare subject: string

  /** Null: passes of every type that takes the holder out. */
  @column()
  declare passTypeId: string | null

  /** Null: passes to every place. */
  @column()
  declare placeId: string | null

  @column()
  declare period: (typeof LIMIT_PERIODS)[number]

  /** Null: not limited. */
  @column()
  declare mostPasses: number | null

  @column()
  declare mostMinutes: number | null

  @column()
  declare coolDownMinutes: number | null

  @column.dateTime()
  declare archivedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
