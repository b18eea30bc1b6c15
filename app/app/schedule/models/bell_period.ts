import { column } from '@adonisjs/lucid/orm'
import { Entity } from '#platform/models/entity'

export default class BellPeriod extends Entity {
  @column()
  declare bellScheduleId: string

  @column()
  declare name: string

  /** Wall-clock time at the school, `HH:MM`. */
  @column({ consume: toMinute })
  declare startsAt: string

  @column({ consume: toMinute })
  declare endsAt: string

  /** Lessons are; breaks are not. Blackouts are about lessons. */
  @column()
  declare teaching: boolean
}

/** `08:30:00` → `08:30` */
function toMinute(time: string): string {
  return time.slice(0, 5)
}
