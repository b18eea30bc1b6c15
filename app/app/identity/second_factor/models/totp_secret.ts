import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

/** What an authenticator app shares with us. */
export default class TotpSecret extends Entity {
  static table = 'totp_secrets'

  @column()
  declare schoolId: string

  @column()
  declare userId: string

  /** Sealed. */
  @column({ serializeAs: null })
  declare secret: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  /** Null until the first code was right. */
  @column.dateTime()
  declare confirmedAt: DateTime | null
}
