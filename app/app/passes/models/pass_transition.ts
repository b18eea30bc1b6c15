import { BaseModel, column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import type { PassState } from '#domain/pass_life_cycle'

/** One step of a pass's life. Rows are only ever added. */
export default class PassTransition extends BaseModel {
  @column({ isPrimary: true })
  declare id: number

  @column()
  declare passId: string

  @column()
  declare fromState: PassState | null

  @column()
  declare toState: PassState

  @column()
  declare actorId: string | null

  @column()
  declare reason: string | null

  @column.dateTime()
  declare occurredAt: DateTime
}
