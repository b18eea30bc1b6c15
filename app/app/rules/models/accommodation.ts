import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import Student from '#people/models/student'
import { Entity } from '#platform/models/entity'

export const ACCOMMODATION_KINDS = ['limit_exempt', 'queue_priority', 'extra_minutes'] as const
export type AccommodationKind = (typeof ACCOMMODATION_KINDS)[number]

/** What a student is granted beyond others. Why is nobody's business and not kept. */
export default class Accommodation extends Entity {
  @column()
  declare studentId: string

  @belongsTo(() => Student)
  declare student: BelongsTo<typeof Student>

  @column()
  declare kind: AccommodationKind

  /** Of extra minutes. */
  @column()
  declare minutes: number | null

  /** Null: until it is withdrawn. */
  @column.dateTime()
  declare validUntil: DateTime | null

  @column()
  declare grantedBy: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
