import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

/** A code with which a browser becomes a device. */
export default class DeviceEnrolment extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare deviceId: string

  /** Only the hash is kept: who reads the table cannot use a code. */
  @column({ serializeAs: null })
  declare secretHash: Buffer

  @column()
  declare createdBy: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare expiresAt: DateTime

  @column.dateTime()
  declare usedAt: DateTime | null
}
