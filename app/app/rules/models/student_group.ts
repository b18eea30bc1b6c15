import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

/** Students whom rules are about together. */
export default class StudentGroup extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare name: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
