import { column } from '@adonisjs/lucid/orm'
import { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

export const ROLES = [
  'student',
  'staff',
  'monitor',
  'gate',
  'supervisor',
  'safeguarding',
  'admin',
  'auditor',
] as const
export type Role = (typeof ROLES)[number]

export default class RoleAssignment extends Entity {
  @column()
  declare userId: string

  @column()
  declare role: Role

  /** What the role is about; `school` is everything. */
  @column()
  declare scopeKind: 'school' | 'place' | 'class_section' | 'grade'

  /** Id of the place or class, or the grade; empty when the scope is the school. */
  @column()
  declare scope: string

  @column.dateTime()
  declare validFrom: DateTime | null

  @column.dateTime()
  declare validUntil: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  /** Whether the role counts now: it has begun and not run out. */
  get isCurrent(): boolean {
    const now = DateTime.utc()
    return (!this.validFrom || this.validFrom <= now) && (!this.validUntil || now < this.validUntil)
  }
}
