import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

export const ROLES = ['student', 'staff', 'gate', 'admin'] as const
export type Role = (typeof ROLES)[number]

export default class RoleAssignment extends Entity {
  @column()
  declare userId: string

  @column()
  declare role: Role

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
