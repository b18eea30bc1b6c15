import { column, hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'
import BellPeriod from '#schedule/models/bell_period'

export default class BellSchedule extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare name: string

  /** Days of the week it holds on unless the calendar says otherwise, 1 = Monday … 7 = Sunday. */
  @column()
  declare weekdays: number[]

  @hasMany(() => BellPeriod, { onQuery: (query) => void query.orderBy('startsAt') })
  declare periods: HasMany<typeof BellPeriod>

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
