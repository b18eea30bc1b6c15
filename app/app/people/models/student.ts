import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

export const STUDENT_STATUSES = ['active', 'disabled', 'suspended', 'left'] as const
export type StudentStatus = (typeof STUDENT_STATUSES)[number]

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
  declare status: StudentStatus

  /** The roster's key of the person, OneRoster's `sourcedId`. */
  @column()
  declare sourcedId: string | null

  @column()
  declare language: string | null

  /** Where an invitation goes to; the account may have another address. */
  @column()
  declare email: string | null

  @column()
  declare guardianName: string | null

  @column()
  declare guardianContact: string | null

  /** Name of the photo in the storage: the SHA-256 of its bytes. */
  @column()
  declare photo: string | null

  /** What the barcode of the student's ID card says. */
  @column()
  declare cardNumber: string | null

  @column({ serializeAs: null })
  declare pinHash: string | null

  @column.dateTime()
  declare leftAt: DateTime | null

  /** When everything about the student was removed; the row is a number for passes and the audit log from then on. */
  @column.dateTime()
  declare erasedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  get fullName(): string {
    return `${this.givenName} ${this.familyName}`
  }
}
