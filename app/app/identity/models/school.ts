import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

export default class School extends Entity {
  @column()
  declare name: string

  /** IANA name, for example `Europe/Madrid`: the school's day begins at midnight there. */
  @column()
  declare timeZone: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
