import { column } from '@adonisjs/lucid/orm'
import { calendarDay } from '#platform/models/calendar_day'
import { Entity } from '#platform/models/entity'

export default class Term extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare name: string

  /** `YYYY-MM-DD` */
  @column({ consume: calendarDay })
  declare startsOn: string

  /** `YYYY-MM-DD`, included. */
  @column({ consume: calendarDay })
  declare endsOn: string
}
