import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

/** A decision on a request, or its withdrawal. Rows are only ever added. */
export default class Approval extends Entity {
  @column()
  declare passId: string

  /** 1 or 2 */
  @column()
  declare step: number

  /** Null: the policy is `auto`. */
  @column()
  declare approverId: string | null

  @column()
  declare decision: 'approved' | 'denied' | 'withdrawn'

  @column()
  declare reason: string | null

  @column.dateTime()
  declare decidedAt: DateTime
}
