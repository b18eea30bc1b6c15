import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

export default class PassType extends Entity {
  @column()
  declare schoolId: string

  /** The byte that names the type inside a pass code. */
  @column()
  declare code: number

  @column()
  declare name: string

  @column()
  declare kind: 'hall' | 'exit' | 'library' | 'visitor' | 'event' | 'id_card'

  @column()
  declare singleUse: boolean

  /** Whether gates insist on the part of the code that changes every 15 seconds. */
  @column()
  declare rotating: boolean

  @column()
  declare photoCheck: boolean

  /** Whether a gate may show the holder's name for the pass just scanned. */
  @column()
  declare showsHolder: boolean

  @column()
  declare defaultMinutes: number

  @column()
  declare maxMinutes: number

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
