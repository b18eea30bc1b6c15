import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

export default class Student extends Entity {
  @column()
  declare schoolId: string

  /** The account the student signs in with; a student without a phone has none. */
  @column()
  declare userId: string | null

  @column()
  declare number: string

  @column()
  declare givenName: string

  @column()
  declare familyName: string

  @column()
  declare grade: string

  @column()
  declare status: 'active' | 'disabled' | 'suspended' | 'left'

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  get fullName(): string {
    return `${this.givenName} ${this.familyName}`
  }
}
