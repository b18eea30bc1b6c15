import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { calendarDay } from '#platform/models/calendar_day'
import { Entity } from '#platform/models/entity'

/** Students who must not be out at the same time. Only safeguarding knows that it exists. */
export default class NoMeetGroup extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare name: string

  @column()
  declare reason: string

  /** Its last day, `YYYY-MM-DD`. */
  @column({ consume: calendarDay })
  declare expiresOn: string

  @column.dateTime()
  declare reviewedAt: DateTime | null

  @column()
  declare createdBy: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  /** When somebody ended it before its last day. */
  @column.dateTime()
  declare endedAt: DateTime | null
}
