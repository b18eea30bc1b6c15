import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

export default class Place extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare name: string

  @column()
  declare kind: 'room' | 'library' | 'gate' | 'office'

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
